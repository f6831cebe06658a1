package ch.guichet.claim;

import ch.guichet.account.CurrentAccount;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BankAccountId;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Words;
import ch.guichet.form.Problem;
import ch.guichet.majority.Majority;
import ch.guichet.majority.MajorityService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at what a draft takes from the account: for whom it may be sent, and where it may be paid to. */
@Component
class HeadingCheck {

    private final CurrentAccount current;
    private final BeneficiaryService beneficiaries;
    private final MajorityService majorities;
    private final ClaimRepository claims;
    private final Clock clock;

    HeadingCheck(
            CurrentAccount current,
            BeneficiaryService beneficiaries,
            MajorityService majorities,
            ClaimRepository claims,
            Clock clock) {
        this.current = current;
        this.beneficiaries = beneficiaries;
        this.majorities = majorities;
        this.claims = claims;
        this.clock = clock;
    }

    /** Everybody the draft may be sent for, whom a correction is about in any case. */
    List<Beneficiary> people(SavedDraft<?> draft) {
        var claimable = beneficiaries.list();
        return sentFor(draft)
                .filter(person -> claimable.stream().noneMatch(one -> one.id().equals(person.id())))
                .map(person ->
                        Stream.concat(claimable.stream(), Stream.of(person)).toList())
                .orElse(claimable);
    }

    Optional<Beneficiary> beneficiary(SavedDraft<?> draft) {
        return beneficiary(draft, beneficiaries::find);
    }

    private Optional<Beneficiary> beneficiary(
            SavedDraft<?> draft, Function<BeneficiaryId, Optional<Beneficiary>> find) {
        return Optional.ofNullable(draft.heading().beneficiary())
                .flatMap(id -> find.apply(id)
                        .or(() -> sentFor(draft).filter(person -> person.id().equals(id))));
    }

    /** Whom the claim was sent for that the draft corrects: what the office asks for can be answered in any case. */
    private Optional<Beneficiary> sentFor(SavedDraft<?> draft) {
        return draft.corrects()
                .flatMap(number ->
                        claims.findBeneficiary(current.requireClaimant().id(), number))
                .flatMap(beneficiaries::recall);
    }

    Optional<BankAccount> bankAccount(SavedDraft<?> draft) {
        return bankAccount(draft, beneficiaries::findBankAccount);
    }

    private static Optional<BankAccount> bankAccount(
            SavedDraft<?> draft, Function<BankAccountId, Optional<BankAccount>> find) {
        return Optional.ofNullable(draft.heading().bankAccount()).flatMap(find);
    }

    /** What is to be said of the person of a new claim who comes of age; what the office asked for may always be sent. */
    Optional<Majority> majority(SavedDraft<?> draft, Optional<Beneficiary> beneficiary) {
        return beneficiary
                .filter(person -> draft.corrects().isEmpty())
                .flatMap(majorities::of)
                .filter(majority -> !majority.isProven());
    }

    /** What speaks against the person and the bank account, as they were found. */
    List<Problem> problems(SavedDraft<?> draft, Optional<Beneficiary> beneficiary, Optional<BankAccount> bankAccount) {
        var heading = draft.heading();
        var problems = new ArrayList<Problem>();
        if (beneficiary.isEmpty()) {
            problems.add(
                    heading.beneficiary() == null
                            ? ClaimCheck.missing(ClaimCheck.BENEFICIARY, "claim.beneficiary")
                            : Problem.error(ClaimCheck.BENEFICIARY, "claim.beneficiary.gone"));
        }
        majority(draft, beneficiary)
                .filter(majority -> majority.isClosed(LocalDate.ofInstant(clock.instant(), Words.ZONE)))
                .map(HeadingCheck::closed)
                .ifPresent(problems::add);
        if (bankAccount.isEmpty()) {
            problems.add(
                    heading.bankAccount() == null
                            ? ClaimCheck.missing(ClaimCheck.BANK_ACCOUNT, "claim.iban")
                            : Problem.error(ClaimCheck.BANK_ACCOUNT, "claim.iban.gone"));
        }
        return problems;
    }

    /**
     * Keeps person and bank account from other windows until the transaction ends, and says what speaks against them now:
     * much may have happened since they were printed.
     */
    List<Problem> lock(SavedDraft<?> draft, Parties printed) {
        // in this order, as whoever adds a bank account waits for the account
        var bankAccount = bankAccount(draft, beneficiaries::lockBankAccount);
        var beneficiary = beneficiary(draft, beneficiaries::lock);
        var problems = problems(draft, beneficiary, bankAccount);
        return problems.isEmpty() ? changes(printed, beneficiary.orElseThrow(), bankAccount.orElseThrow()) : problems;
    }

    private static List<Problem> changes(Parties printed, Beneficiary beneficiary, BankAccount bankAccount) {
        var changes = new ArrayList<Problem>();
        if (!printed.areFor(beneficiary)) {
            changes.add(Problem.error(ClaimCheck.BENEFICIARY, "claim.beneficiary.changed"));
        }
        if (!printed.arePaidTo(bankAccount)) {
            changes.add(Problem.error(ClaimCheck.BANK_ACCOUNT, "claim.iban.changed"));
        }
        return changes;
    }

    private static Problem closed(Majority majority) {
        return Problem.error(
                ClaimCheck.BENEFICIARY,
                majority.isByFirstDate() ? "majority.claim.refused.first" : "majority.claim.refused",
                majority.person().name().toString(),
                majority.birthday());
    }
}
