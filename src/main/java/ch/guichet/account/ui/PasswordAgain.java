package ch.guichet.account.ui;

import ch.guichet.account.signin.ProofService;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Asks for the password once more before something that needs a recent proof, and then goes on. */
@SpringComponent
public class PasswordAgain {

    private final ProofService proofs;

    PasswordAgain(ProofService proofs) {
        this.proofs = proofs;
    }

    /** Does it at once, or after the right password; never, when the question is given up. */
    public void before(Runnable deed) {
        if (proofs.isGiven()) {
            deed.run();
        } else {
            new PasswordPrompt(proofs, deed).open();
        }
    }
}
