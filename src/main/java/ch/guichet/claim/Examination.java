package ch.guichet.claim;

import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.common.DecisionNumber;
import ch.guichet.form.Calculation;
import ch.guichet.form.Occasion;
import ch.guichet.form.Problem;
import java.util.List;
import java.util.Optional;

/** What came of looking at a draft before it is sent: the parts of its heading that exist, its amounts, its problems. */
record Examination(
        Optional<Beneficiary> beneficiary,
        Optional<BankAccount> bankAccount,
        Optional<DecisionNumber> decision,
        String decisionDescription,
        Occasion occasion,
        Calculation calculation,
        List<Problem> problems) {

    /** What keeps the draft from being sent, warnings left out that were confirmed. */
    List<Problem> obstacles(List<Problem> confirmed) {
        return problems.stream()
                .filter(problem -> problem.isError() || !confirmed.contains(problem))
                .toList();
    }

    List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }
}
