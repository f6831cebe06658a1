package ch.guichet.claim;

import ch.guichet.account.AccountId;
import ch.guichet.account.CurrentAccount;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.Decision;
import ch.guichet.common.RandomAddress;
import ch.guichet.common.Reading;
import ch.guichet.file.FileService;
import ch.guichet.file.StoredFile;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are filling in, until they send or delete it; each account sees its own drafts only. */
@Service
public class DraftService {

    private static final Duration KEPT = Duration.ofDays(90);

    private final CurrentAccount current;
    private final DraftRepository drafts;
    private final ClaimRepository claims;
    private final RevisionRepository revisions;
    private final BeneficiaryService beneficiaries;
    private final FileService files;
    private final Clock clock;

    DraftService(
            CurrentAccount current,
            DraftRepository drafts,
            ClaimRepository claims,
            RevisionRepository revisions,
            BeneficiaryService beneficiaries,
            FileService files,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.claims = claims;
        this.revisions = revisions;
        this.beneficiaries = beneficiaries;
        this.files = files;
        this.clock = clock;
    }

    /** Begins a form; one that was begun and left untouched is taken up again, with what is preselected now. */
    @Transactional
    public SavedDraft<?> start(ClaimForm<?> form) {
        var account = current.requireClaimant().id();
        var blank = blank(form);
        var untouched = drafts.findUntouched(account, form);
        untouched.ifPresentOrElse(
                begun -> drafts.renew(account, begun, blank.heading()), () -> drafts.insert(account, blank, null));
        return drafts.find(account, untouched.map(SavedDraft::address).orElse(blank.address()))
                .orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<SavedDraft<?>> find(String address) {
        return drafts.find(current.requireClaimant().id(), address);
    }

    /** The forms begun and not yet sent. */
    @Transactional(readOnly = true)
    public List<DraftListing> list() {
        return drafts.list(current.requireClaimant().id());
    }

    /** The draft that corrects a claim waiting for it: the one begun earlier, or a copy of what was sent last. */
    @Transactional
    public Optional<SavedDraft<?>> correct(ClaimNumber number) {
        var account = current.requireClaimant().id();
        return claims.lock(account, number)
                .filter(claim -> claim.status() == ClaimStatus.TO_CORRECT)
                .map(claim -> drafts.findCorrection(account, claim.id()).orElseGet(() -> copy(account, claim)));
    }

    private SavedDraft<?> copy(AccountId account, Claim claim) {
        var sent = revisions.list(claim.id(), claim.form()).getLast();
        var draft = copy(claim.form(), claim, sent);
        drafts.insert(account, draft, claim.id());
        return drafts.find(account, draft.address()).orElseThrow();
    }

    private <C extends Record> SavedDraft<C> copy(ClaimForm<C> form, Claim claim, Revision sent) {
        var parties = sent.parties();
        var beneficiary =
                claims.findBeneficiary(claim.account(), claim.number()).orElse(null);
        var bankAccount = beneficiaries.bankAccounts().stream()
                .filter(candidate -> candidate.iban().equals(parties.iban()))
                .map(BankAccount::id)
                .findFirst()
                .orElse(null);
        var heading = new Heading(
                beneficiary, bankAccount, parties.decision().characters(), parties.decisionDescription(), false, null);
        var content = form.definition().type().cast(sent.content());
        return new SavedDraft<>(
                new DraftId(0),
                RandomAddress.next(),
                form,
                Optional.of(claim.number()),
                heading,
                Draft.of(form.definition(), content),
                sent.remark(),
                sent.files(),
                clock.instant(),
                0);
    }

    /**
     * Keeps a change.
     *
     * @throws StaleDraft when the draft was changed, sent or deleted elsewhere; nothing is overwritten then
     */
    @Transactional
    public <C extends Record> SavedDraft<C> save(SavedDraft<C> changed) {
        var now = clock.instant();
        if (!drafts.update(current.requireClaimant().id(), changed, now)) {
            throw new StaleDraft();
        }
        return changed.saved(changed.version() + 1, now);
    }

    /** Takes in a document that is being sent, before it is added to a draft; a refusal names the file and the reason. */
    public Reading<StoredFile> receive(String name, InputStream content) throws IOException {
        return files.store(current.requireClaimant().id(), name, content);
    }

    /**
     * Adds a received document to the draft, unless there are too many.
     *
     * @throws StaleDraft as {@link #save}, and when the account has no such document
     */
    @Transactional
    public <C extends Record> Reading<SavedDraft<C>> attach(SavedDraft<C> draft, StoredFile file) {
        var owner = current.requireClaimant().id();
        if (files.find(owner, file.address()).isEmpty()) {
            throw new StaleDraft();
        }
        if (draft.files().size() >= SavedDraft.MOST_FILES) {
            files.delete(owner, file.id());
            return Reading.refused("claim.files.most", file.name(), SavedDraft.MOST_FILES);
        }
        var touched = touch(draft);
        drafts.attach(draft.id(), file.id());
        return Reading.of(touched.with(
                Stream.concat(draft.files().stream(), Stream.of(file)).toList()));
    }

    /**
     * Takes a document out of the draft.
     *
     * @throws StaleDraft as {@link #save}
     */
    @Transactional
    public <C extends Record> SavedDraft<C> detach(SavedDraft<C> draft, StoredFile file) {
        var touched = touch(draft);
        drafts.detach(draft.id(), file.id());
        files.delete(current.requireClaimant().id(), file.id());
        return touched.with(
                draft.files().stream().filter(kept -> !kept.equals(file)).toList());
    }

    private <C extends Record> SavedDraft<C> touch(SavedDraft<C> draft) {
        var now = clock.instant();
        if (!drafts.touch(current.requireClaimant().id(), draft, now)) {
            throw new StaleDraft();
        }
        return draft.saved(draft.version() + 1, now);
    }

    @Transactional
    public void delete(String address) {
        drafts.delete(current.requireClaimant().id(), address);
    }

    /** Deletes what nobody has touched for ninety days, and says how many. */
    @Transactional
    public int removeOld() {
        return drafts.deleteUntouchedSince(clock.instant().minus(KEPT));
    }

    private <C extends Record> SavedDraft<C> blank(ClaimForm<C> form) {
        var people = beneficiaries.list();
        var only = people.size() == 1 ? people.getFirst().id() : null;
        var account = beneficiaries.bankAccounts().stream()
                .map(BankAccount::id)
                .findFirst()
                .orElse(null);
        var decisions = only == null ? List.<Decision>of() : beneficiaries.decisions(only);
        var blank = new Heading(only, account, "", "", false, null);
        return new SavedDraft<>(
                new DraftId(0),
                RandomAddress.next(),
                form,
                Optional.empty(),
                decisions.size() == 1 ? blank.withDecision(decisions.getFirst()) : blank,
                Draft.blank(form.definition()),
                "",
                List.of(),
                clock.instant(),
                0);
    }
}
