package ch.guichet.majority;

import ch.guichet.account.Account;
import ch.guichet.account.AccountService;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.audit.AuditTrail;
import ch.guichet.audit.Deed;
import ch.guichet.audit.ObjectKind;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Text;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proofs of representation as officers see and decide them; every reading is kept. */
@Service
@Transactional
public class ProofReviewService {

    /** The rows of a page. */
    public static final int PAGE = 50;

    /** Up to here waiting proofs are counted. */
    public static final int MOST_COUNTED = 1000;

    /** The most characters of a reason. */
    public static final int LONGEST_MESSAGE = 4000;

    private final CurrentAccount current;
    private final ProofInboxRepository inbox;
    private final BeneficiaryService beneficiaries;
    private final AccountService accounts;
    private final FileService files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofReviewService(
            CurrentAccount current,
            ProofInboxRepository inbox,
            BeneficiaryService beneficiaries,
            AccountService accounts,
            FileService files,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.inbox = inbox;
        this.beneficiaries = beneficiaries;
        this.accounts = accounts;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many proofs wait; one more than {@link #MOST_COUNTED} stands for any greater number. */
    public int waiting() {
        current.require(Role.REVIEWER);
        return inbox.count(MOST_COUNTED + 1);
    }

    /** A page of those that wait, behind the last proof of the page before. */
    public ProofPage page(Optional<ProofId> after) {
        var officer = current.require(Role.REVIEWER);
        record(officer, Deed.READ_PROOFS, ObjectKind.QUEUE, 0);
        var found = inbox.waiting(after, PAGE + 1);
        return new ProofPage(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }

    /** A proof that was sent. */
    public Optional<ProofCase> find(ProofId id) {
        var officer = current.require(Role.REVIEWER);
        var found = inbox.find(id);
        found.ifPresent(proof -> record(officer, Deed.READ_PROOF, ObjectKind.PROOF, id.value()));
        return found;
    }

    /** The documents of a proof that was sent. */
    public List<StoredFile> documents(ProofId id) {
        current.require(Role.REVIEWER);
        return inbox.find(id).map(proof -> files.list(inbox.documents(id))).orElse(List.of());
    }

    /** A document of a proof, to be read. */
    public Optional<StoredFile> document(ProofId id, String address) {
        var officer = current.require(Role.REVIEWER);
        var found = documents(id).stream()
                .filter(file -> file.address().equals(address))
                .findFirst();
        found.ifPresent(file ->
                record(officer, Deed.READ_DOCUMENT, ObjectKind.FILE, file.id().value()));
        return found;
    }

    /** Whether the officer has to do with the person themself and must leave the proof to somebody else. */
    public boolean isOwn(ProofCase proof) {
        return isConcerned(current.require(Role.REVIEWER), proof);
    }

    /** Confirms a proof; false when somebody was faster, or the sender represents the person no longer. */
    public boolean confirm(ProofId id, int version) {
        return decide(id, version, ProofState.CONFIRMED, "");
    }

    /**
     * Refuses a proof; false when somebody was faster.
     *
     * @throws IllegalArgumentException when there is no reason or it is too long
     */
    public boolean refuse(ProofId id, int version, String reason) {
        var written = Text.block(reason);
        if (written.isEmpty() || written.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException("a reason of " + written.length() + " characters");
        }
        return decide(id, version, ProofState.REFUSED, written);
    }

    private boolean decide(ProofId id, int version, ProofState state, String reason) {
        var officer = current.require(Role.REVIEWER);
        var proof = inbox.find(id).orElseThrow(() -> new AccessDeniedException("no such proof"));
        if (isConcerned(officer, proof)) {
            throw new AccessDeniedException("the officer's own proof");
        }
        var confirmed = state == ProofState.CONFIRMED;
        var isMoot = confirmed && !proof.represented();
        if (isMoot || !inbox.decide(id, version, state, reason, clock.instant())) {
            return false;
        }
        record(officer, confirmed ? Deed.CONFIRM_PROOF : Deed.REFUSE_PROOF, ObjectKind.PROOF, id.value());
        // whoever represents the person no longer has no use for it
        if (proof.represented()) {
            tell(proof, state, reason);
        }
        return true;
    }

    private void tell(ProofCase proof, ProofState state, String reason) {
        var parties = inbox.parties(proof.proof().id()).orElseThrow();
        accounts.find(parties.account())
                .map(account -> state == ProofState.CONFIRMED
                        ? new MajorityMessage.Confirmed(
                                account.email(), account.language(), parties.person(), proof.person())
                        : new MajorityMessage.Refused(
                                account.email(), account.language(), parties.person(), proof.person(), reason))
                .ifPresent(events::publishEvent);
    }

    private boolean isConcerned(Account officer, ProofCase proof) {
        return beneficiaries.isKnownTo(officer.id(), proof.avsNumber())
                || inbox.parties(proof.proof().id())
                        .flatMap(parties -> accounts.find(parties.account()))
                        // staff claim from a private account of their own, which has the same telephone
                        .filter(sender -> sender.id().equals(officer.id())
                                || sender.mobile().equals(officer.mobile()))
                        .isPresent();
    }

    private void record(Account officer, Deed deed, ObjectKind kind, long id) {
        audit.record(officer.id(), Role.REVIEWER, deed, kind, id);
    }
}
