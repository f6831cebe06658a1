package ch.guichet.account.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.RegistrationService;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Reminds somebody who has not confirmed their e-mail address, and sends the link again; shows nothing to others. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ConfirmationBanner extends Div {

    private final transient RegistrationService registrations;

    ConfirmationBanner(CurrentAccount current, RegistrationService registrations) {
        this.registrations = registrations;
        var waits = current.find().filter(account -> !account.confirmed()).filter(Account::isClaimant);
        setVisible(waits.isPresent());
        waits.ifPresent(account -> add(new Notice(
                Tone.DUE,
                getTranslation("confirm.waiting"),
                getTranslation("confirm.waiting.text", account.email().toString()),
                new Button(getTranslation("confirm.resend"), press -> resend()))));
    }

    private void resend() {
        var sent = registrations.resendConfirmation();
        removeAll();
        add(new Notice(
                        sent ? Tone.OK : Tone.WAIT,
                        getTranslation(sent ? "confirm.resent" : "confirm.too-many"),
                        getTranslation(sent ? "confirm.resent.text" : "confirm.too-many.text"))
                .announced());
        // the button that held the focus is gone
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("this.focus()");
    }
}
