package ch.guichet.claim;

import ch.guichet.beneficiary.BankAccountId;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.beneficiary.Decision;
import ch.guichet.beneficiary.DecisionId;
import ch.guichet.common.DecisionNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every form asks first: for whom, paid to which account, on which decision.
 *
 * @param decision the number as typed or chosen
 * @param description what the person calls the decision
 * @param keepDecision whether the number is to be offered again next time
 * @param savedDecision the saved number that was chosen; none when the number was typed
 */
public record Heading(
        @Nullable BeneficiaryId beneficiary,
        @Nullable BankAccountId bankAccount,
        String decision,
        String description,
        boolean keepDecision,
        @Nullable DecisionId savedDecision) {

    public Heading withBeneficiary(@Nullable BeneficiaryId chosen) {
        return new Heading(chosen, bankAccount, decision, description, keepDecision, savedDecision);
    }

    public Heading withBankAccount(@Nullable BankAccountId chosen) {
        return new Heading(beneficiary, chosen, decision, description, keepDecision, savedDecision);
    }

    /** With a number that was typed. */
    public Heading withDecision(String number, String name, boolean keep) {
        return new Heading(beneficiary, bankAccount, number, name, keep, null);
    }

    /** With a number that was saved before. */
    public Heading withDecision(Decision saved) {
        return new Heading(
                beneficiary, bankAccount, saved.number().characters(), saved.description(), false, saved.id());
    }

    /** The number as people read it, as far as it can be read. */
    public String shownDecision() {
        return DecisionNumber.read(decision)
                .value()
                .map(DecisionNumber::toString)
                .orElse(decision);
    }

    /** The chosen one among the saved numbers, unless another number has taken its place since. */
    public Optional<Decision> chosen(List<Decision> saved) {
        return saved.stream()
                .filter(one -> one.id().equals(savedDecision)
                        && one.number().characters().equals(decision))
                .findFirst();
    }

    /** Whether the number was chosen and is no longer saved. */
    public boolean isDecisionGone(List<Decision> saved) {
        return savedDecision != null && chosen(saved).isEmpty();
    }
}
