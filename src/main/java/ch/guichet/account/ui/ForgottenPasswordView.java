package ch.guichet.account.ui;

import ch.guichet.account.PasswordService;
import ch.guichet.common.EmailAddress;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "password", layout = MainLayout.class)
@AnonymousAllowed
class ForgottenPasswordView extends Div implements Titled {

    private final transient PasswordService passwords;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div message = new Div();
    private final EmailField email = new EmailField(getTranslation("signin.email"));

    ForgottenPasswordView(PasswordService passwords) {
        this.passwords = passwords;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        email.setHelperText(getTranslation("forgotten.email.help"));
        var send = new Button(getTranslation("forgotten.submit"), press -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(send, email);
        var back = new Anchor("login", getTranslation("forgotten.back"));
        back.addClassName("link");
        var actions = new Div(back, send);
        actions.addClassNames("actions", "apart");
        var card = new Card(
                getTranslation("forgotten.card"),
                new Paragraph(getTranslation("forgotten.lead")),
                summary,
                message,
                email,
                actions);
        card.addClassName("narrow");
        add(new H1(title()), card);
    }

    @Override
    public String title() {
        return getTranslation("forgotten.title");
    }

    private void send() {
        message.removeAll();
        var problems = new Problems();
        var address = problems.chosen(email).flatMap(typed -> problems.accepted(email, EmailAddress.read(typed)));
        problems.show(summary);
        address.ifPresent(known -> {
            passwords.forgotten(known);
            message.add(new Notice(Tone.OK, getTranslation("forgotten.sent"), getTranslation("forgotten.sent.text"))
                    .announced());
        });
    }
}
