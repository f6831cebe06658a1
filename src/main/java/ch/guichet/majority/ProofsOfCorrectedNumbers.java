package ch.guichet.majority;

import ch.guichet.beneficiary.AvsNumberChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets proofs that nobody decided on follow a number that is put right, in the transaction that changes it. */
@Component
class ProofsOfCorrectedNumbers {

    private final ProofRepository proofs;

    ProofsOfCorrectedNumbers(ProofRepository proofs) {
        this.proofs = proofs;
    }

    @EventListener
    public void follow(AvsNumberChanged changed) {
        proofs.follow(changed.account(), changed.person(), changed.number());
    }
}
