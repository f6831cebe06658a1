package ch.guichet.beneficiary;

import ch.guichet.account.CurrentAccount;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the decision numbers that whoever asks has saved for a beneficiary. What was sent keeps the number it was sent
 * with; a draft for which a saved number was chosen asks for another.
 */
@Service
@Transactional
public class DecisionService {

    private final CurrentAccount current;
    private final BeneficiaryRepository beneficiaries;
    private final DecisionRepository decisions;

    DecisionService(CurrentAccount current, BeneficiaryRepository beneficiaries, DecisionRepository decisions) {
        this.current = current;
        this.beneficiaries = beneficiaries;
        this.decisions = decisions;
    }

    /**
     * Keeps another number or description; refused, because of the number, when it is saved for the person already.
     *
     * @throws StaleDecision when the decision is no longer what it was when it was read
     * @throws IllegalArgumentException when the description is longer than {@link Decision#LONGEST_DESCRIPTION}
     */
    public Reading<Decision> change(
            BeneficiaryId beneficiary, Decision seen, DecisionNumber number, String description) {
        var account = current.requireClaimant();
        var words = Decision.checked(description);
        if (beneficiaries.find(account, beneficiary).isEmpty()) {
            throw new StaleDecision();
        }
        decisions.lock(account.id(), beneficiary);
        if (decisions
                .find(account.id(), beneficiary, number)
                .filter(other -> !other.id().equals(seen.id()))
                .isPresent()) {
            return Reading.refused("decision.known");
        }
        if (!decisions.update(account.id(), beneficiary, seen, number, words)) {
            throw new StaleDecision();
        }
        return Reading.of(new Decision(seen.id(), number, words));
    }

    /**
     * Deletes a saved number.
     *
     * @throws StaleDecision as {@link #change}
     */
    public void delete(BeneficiaryId beneficiary, Decision seen) {
        var account = current.requireClaimant();
        if (beneficiaries.find(account, beneficiary).isEmpty() || !decisions.delete(account.id(), beneficiary, seen)) {
            throw new StaleDecision();
        }
    }
}
