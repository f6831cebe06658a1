package ch.guichet.account.ui;

import ch.guichet.account.signin.ProofService;
import ch.guichet.common.Reading;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;

/** The question for the password, over the page that waits for it. */
class PasswordPrompt extends Prompt {

    private final transient ProofService proofs;
    private final transient Runnable deed;
    private final SecretField password = new SecretField(text("signin.password"));

    PasswordPrompt(ProofService proofs, Runnable deed) {
        super(text("signin.again"), new Paragraph(text("signin.again.why")));
        this.proofs = proofs;
        this.deed = deed;
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        add(password);
        var cancel = new Button(text("signin.again.cancel"), press -> close());
        var go = new Button(text("signin.again.submit"), press -> give());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(go, password);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                password.focus();
            }
        });
        answers(cancel, go);
    }

    private void give() {
        var problems = new Problems();
        problems.chosen(password).ifPresent(typed -> {
            switch (proofs.give(typed)) {
                case RIGHT -> {
                    close();
                    deed.run();
                }
                case WRONG -> refuse(problems, "signin.again.wrong");
                case TOO_MANY -> refuse(problems, "signin.too-many");
            }
        });
    }

    private void refuse(Problems problems, String key) {
        // first, because another answer takes the problem away
        password.clear();
        problems.accepted(password, Reading.refused(key));
        password.focus();
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
