package ch.guichet.claim;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Language;
import ch.guichet.common.Words;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a claim of a draft: checks it again, prints it, then stores all of it in one transaction, once. */
@Service
public class SubmissionService {

    private final CurrentAccount current;
    private final DraftRepository drafts;
    private final ClaimRepository claims;
    private final MarkRepository marks;
    private final RevisionRepository revisions;
    private final ClaimService steps;
    private final ClaimCheck check;
    private final Printing printing;
    private final FileService files;
    private final BeneficiaryService beneficiaries;
    private final TransactionOperations transaction;
    private final Clock clock;

    SubmissionService(
            CurrentAccount current,
            DraftRepository drafts,
            ClaimRepository claims,
            MarkRepository marks,
            RevisionRepository revisions,
            ClaimService steps,
            ClaimCheck check,
            Printing printing,
            FileService files,
            BeneficiaryService beneficiaries,
            TransactionOperations transaction,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.claims = claims;
        this.marks = marks;
        this.revisions = revisions;
        this.steps = steps;
        this.check = check;
        this.printing = printing;
        this.files = files;
        this.beneficiaries = beneficiaries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends a draft as it is stored, if it still is the version the person saw.
     *
     * @param confirmed the warnings the person has confirmed
     */
    public Outcome send(String address, int version, List<Problem> confirmed) {
        var account = current.requireClaimant();
        Optional<SavedDraft<?>> draft = drafts.find(account.id(), address);
        return draft.isEmpty() ? sentBefore(account, address) : send(account, draft.get(), version, confirmed);
    }

    private Outcome sentBefore(Account account, String address) {
        return revisions
                .findSentFrom(account.id(), address)
                .<Outcome>map(Outcome.Sent::new)
                .orElseGet(Outcome.Stale::new);
    }

    private <C extends Record> Outcome send(
            Account account, SavedDraft<C> draft, int version, List<Problem> confirmed) {
        if (draft.version() != version) {
            return new Outcome.Stale();
        }
        var found = check.examine(draft);
        var obstacles = found.obstacles(confirmed);
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused(obstacles);
        }
        var sending = sending(account, draft, found);
        var corrected = draft.corrects().flatMap(number -> claims.find(account.id(), number));
        var number = corrected.map(Claim::number).orElseGet(this::nextNumber);
        var revision = corrected.map(Claim::revision).orElse(0) + 1;
        var pdf = files.storePdf(
                account.id(),
                number + (revision == 1 ? "" : "-" + revision) + ".pdf",
                printing.print(number, revision, sending, clock.instant()));
        var beneficiary = found.beneficiary().orElseThrow().id();
        return store(account, draft, beneficiary, sending, corrected, number, pdf);
    }

    private Outcome store(
            Account account,
            SavedDraft<?> draft,
            BeneficiaryId beneficiary,
            Sending sending,
            Optional<Claim> corrected,
            ClaimNumber number,
            StoredFile pdf) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                if (!drafts.consume(account.id(), draft)) {
                    return sentBefore(account, draft.address());
                }
                var changed = check.lock(draft, sending.parties());
                if (!changed.isEmpty()) {
                    // which gives the draft back
                    status.setRollbackOnly();
                    return new Outcome.Refused(changed);
                }
                insert(account, draft, beneficiary, sending, corrected, number, pdf);
                return new Outcome.Sent(number);
            }));
        } catch (StaleDraft late) {
            return sentBefore(account, draft.address());
        }
    }

    /** Two first claims of a year may both make its counter; the second one tries again. */
    private ClaimNumber nextNumber() {
        var year = LocalDate.ofInstant(clock.instant(), Words.ZONE).getYear();
        try {
            return transaction.execute(status -> claims.nextNumber(year));
        } catch (DuplicateKeyException together) {
            return transaction.execute(status -> claims.nextNumber(year));
        }
    }

    private void insert(
            Account account,
            SavedDraft<?> draft,
            BeneficiaryId beneficiary,
            Sending sending,
            Optional<Claim> corrected,
            ClaimNumber number,
            StoredFile pdf) {
        var now = clock.instant();
        if (draft.heading().keepDecision()) {
            var parties = sending.parties();
            beneficiaries.save(beneficiary, parties.decision(), parties.decisionDescription());
        }
        var id = corrected
                .map(claim -> {
                    claims.revise(claim, beneficiary, sending);
                    return claim.id();
                })
                .orElseGet(() -> claims.insert(number, account.id(), beneficiary, sending, now));
        var revision = corrected.map(Claim::revision).orElse(0) + 1;
        revisions.insert(id, revision, sending, pdf, now);
        marks.mark(id, account.id(), sending.parties().avsNumber(), sending.marks());
        steps.sent(account, number, corrected, revision);
    }

    private static <C extends Record> Sending sending(Account account, SavedDraft<C> draft, Examination found) {
        ClaimForm<C> form = draft.form();
        var content = form.definition().prune(draft.answers().content());
        var beneficiary = found.beneficiary().orElseThrow();
        var bankAccount = found.bankAccount().orElseThrow();
        var parties = new Parties(
                account.name(),
                account.address(),
                beneficiary.name(),
                beneficiary.address(),
                beneficiary.birthDate(),
                beneficiary.avsNumber(),
                bankAccount.iban(),
                bankAccount.holder(),
                bankAccount.holderAddress(),
                found.decision().orElseThrow(),
                found.decisionDescription());
        Language language = account.language();
        return new Sending(
                form,
                content,
                form.printedNumber(content, found.occasion()),
                form.period(content).orElse(null),
                form.marks(content),
                found.calculation(),
                parties,
                draft.remark(),
                draft.files(),
                found.warnings(),
                language,
                draft.address());
    }
}
