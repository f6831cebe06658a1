package ch.guichet.claim;

import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.account.AccountService;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.audit.AuditTrail;
import ch.guichet.audit.Deed;
import ch.guichet.audit.ObjectKind;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Chf;
import ch.guichet.common.Text;
import ch.guichet.file.StoredFile;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims after they were sent: their owners see their own, the office sees and decides on all; the only writer of a status. */
@Service
@Transactional
public class ClaimService {

    /** The most characters of an officer's message. */
    public static final int LONGEST_MESSAGE = 4000;

    private final CurrentAccount current;
    private final ClaimRepository claims;
    private final RevisionRepository revisions;
    private final OpenLines openLines;
    private final Doubles doubles;
    private final ClaimListingQuery listings;
    private final AccountService accounts;
    private final BeneficiaryService beneficiaries;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimService(
            CurrentAccount current,
            ClaimRepository claims,
            RevisionRepository revisions,
            OpenLines openLines,
            Doubles doubles,
            ClaimListingQuery listings,
            AccountService accounts,
            BeneficiaryService beneficiaries,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.claims = claims;
        this.revisions = revisions;
        this.openLines = openLines;
        this.doubles = doubles;
        this.listings = listings;
        this.accounts = accounts;
        this.beneficiaries = beneficiaries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A page of one's own claims. */
    @Transactional(readOnly = true)
    public ClaimPage list(ClaimSearch search) {
        return listings.page(current.requireClaimant().id(), search);
    }

    /** One's own claims that wait for a correction. */
    @Transactional(readOnly = true)
    public List<ToCorrect> toCorrect() {
        return listings.toCorrect(current.requireClaimant().id());
    }

    /** One's own claim; somebody else's is answered like one that does not exist. */
    @Transactional(readOnly = true)
    public Optional<Dossier> find(ClaimNumber number) {
        return claims.find(current.requireClaimant().id(), number).map(this::dossier);
    }

    /** Any claim, for an officer; that it was read is kept. */
    public Optional<Dossier> review(ClaimNumber number) {
        var officer = current.require(Role.REVIEWER);
        return claims.find(number).map(claim -> {
            audit.record(
                    officer.id(),
                    Role.REVIEWER,
                    Deed.READ_CLAIM,
                    ObjectKind.CLAIM,
                    claim.id().value());
            var dossier = dossier(claim);
            return dossier.withDoubles(doubles.of(claim, dossier.latest()));
        });
    }

    /** The printed copy of a revision, for an officer; that it was read is kept. */
    public Optional<StoredFile> reviewPdf(ClaimNumber number, int revision) {
        var officer = current.require(Role.REVIEWER);
        return claims.find(number)
                .flatMap(claim -> dossier(claim).revision(revision).map(found -> {
                    audit.record(
                            officer.id(),
                            Role.REVIEWER,
                            Deed.READ_PDF,
                            ObjectKind.CLAIM,
                            claim.id().value());
                    return found.copy();
                }));
    }

    /** A document that was sent with the claim, for an officer; that it was read is kept. */
    public Optional<StoredFile> reviewDocument(ClaimNumber number, String address) {
        var officer = current.require(Role.REVIEWER);
        return claims.find(number)
                .flatMap(claim -> dossier(claim).document(address))
                .map(file -> {
                    audit.record(
                            officer.id(),
                            Role.REVIEWER,
                            Deed.READ_DOCUMENT,
                            ObjectKind.FILE,
                            file.id().value());
                    return file;
                });
    }

    /**
     * Takes an officer's step.
     *
     * @param version the version the officer saw; when somebody was faster nothing happens
     * @throws AccessDeniedException for a claim the officer has to do with themself
     * @throws IllegalArgumentException when the step needs a message and there is none, or it is too long
     */
    public Decided decide(ClaimNumber number, int version, ClaimAction action, String message) {
        return decide(number, version, action, message, Map.of());
    }

    /**
     * Accepts a claim with lines that were left to the office.
     *
     * @param fixed the amount of each of these lines, by its place among the lines of the latest revision
     * @throws IllegalArgumentException when other lines are named than those left open, or an amount is out of bounds
     */
    public Decided accept(ClaimNumber number, int version, Map<Integer, Chf> fixed) {
        return decide(number, version, ClaimAction.ACCEPT, "", fixed);
    }

    private Decided decide(
            ClaimNumber number, int version, ClaimAction action, String message, Map<Integer, Chf> fixed) {
        var officer = current.require(Role.REVIEWER);
        if (!action.isByReviewer()) {
            throw new AccessDeniedException("not an officer's step");
        }
        var written = Text.block(message);
        if (action.needsMessage() == written.isEmpty() || written.length() > LONGEST_MESSAGE) {
            throw new IllegalArgumentException(action + " with a message of " + written.length() + " characters");
        }
        var claim = claims.find(number).orElseThrow(() -> new AccessDeniedException("no such claim"));
        if (isConcerned(officer, claim)) {
            throw new AccessDeniedException("the officer's own claim");
        }
        if (claim.version() != version || !move(officer.id(), claim, action, written)) {
            return new Decided.TooLate(claims.events(claim.id()).getLast());
        }
        if (action == ClaimAction.ACCEPT) {
            openLines.fix(claim, fixed, officer.id());
        }
        audit.record(
                officer.id(),
                Role.REVIEWER,
                deed(action),
                ObjectKind.CLAIM,
                claim.id().value());
        return new Decided.Done();
    }

    /** Whether the officer has to do with the claim themself and must leave it to somebody else. */
    @Transactional(readOnly = true)
    public boolean isOwn(Claim claim) {
        return isConcerned(current.require(Role.REVIEWER), claim);
    }

    private boolean isConcerned(Account officer, Claim claim) {
        return claim.account().equals(officer.id())
                || beneficiaries.isKnownTo(officer.id(), claim.avsNumber())
                // staff claim from a private account of their own, which has the same telephone
                || accounts.find(claim.account())
                        .filter(claimant -> claimant.mobile().equals(officer.mobile()))
                        .isPresent();
    }

    /** A claim arrived, new or corrected; part of the transaction that stores it. */
    void sent(Account claimant, ClaimNumber number, Optional<Claim> corrected, int revision) {
        if (corrected.isPresent()) {
            if (!move(claimant.id(), corrected.get(), ClaimAction.CORRECT, "")) {
                throw new StaleDraft();
            }
        } else {
            var claim = claims.find(claimant.id(), number).orElseThrow();
            happened(claimant.id(), claim, ClaimAction.SEND, revision, "");
        }
    }

    private boolean move(AccountId actor, Claim claim, ClaimAction action, String message) {
        if (!action.startsFrom(claim.status()) || !claims.move(claim, action.to(), clock.instant())) {
            return false;
        }
        happened(
                actor, claim, action, action == ClaimAction.CORRECT ? claim.revision() + 1 : claim.revision(), message);
        return true;
    }

    private void happened(AccountId actor, Claim claim, ClaimAction action, int revision, String message) {
        claims.append(claim.id(), new ClaimEvent(action, actor, clock.instant(), revision, message));
        var claimant = accounts.find(claim.account()).orElseThrow();
        events.publishEvent(new ClaimMoved(
                claim.number().text(),
                claimant.id(),
                claimant.email(),
                claimant.language(),
                claim.form().title(),
                action,
                message));
    }

    private Dossier dossier(Claim claim) {
        return new Dossier(claim, revisions.list(claim.id(), claim.form()), claims.events(claim.id()), List.of());
    }

    private static Deed deed(ClaimAction action) {
        return switch (action) {
            case ACCEPT -> Deed.ACCEPT;
            case ASK_CORRECTION -> Deed.ASK_CORRECTION;
            case REFUSE -> Deed.REFUSE;
            case SEND, CORRECT -> throw new IllegalArgumentException(action + " is not an officer's step");
        };
    }
}
