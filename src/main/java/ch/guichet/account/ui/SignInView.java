package ch.guichet.account.ui;

import ch.guichet.account.signin.PasswordAnswer;
import ch.guichet.account.signin.SignInService;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

@Route(value = "login", layout = MainLayout.class)
@AnonymousAllowed
class SignInView extends Div implements Titled, BeforeEnterObserver {

    static final String PASSWORD_CHANGED = "password-changed";
    static final String ENDED = "ended";
    static final String SIGNED_OUT = "signed-out";
    static final String CLOSED = "closed";

    private final transient SignInService signIns;
    private final transient SignInSession session;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div message = new Div();
    private final EmailField email = new EmailField(getTranslation("signin.email"));
    private final SecretField password = new SecretField(getTranslation("signin.password"));

    SignInView(SignInService signIns, SignInSession session, ObjectProvider<SignInHint> hint) {
        this.signIns = signIns;
        this.session = session;
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        add(new H1(getTranslation("signin.welcome")));
        hint.ifAvailable(shown -> add(shown.show()));
        var two = new Div(new Card(title(), summary, message, email, password, actions()), registration());
        two.addClassName("two");
        add(two);
    }

    @Override
    public String title() {
        return getTranslation("signin.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey(PASSWORD_CHANGED)) {
            say(new Notice(Tone.OK, getTranslation("signin.password-changed"), ""));
        } else if (parameters.containsKey(SIGNED_OUT)) {
            say(new Notice(Tone.OK, getTranslation("signin.signed-out"), ""));
        } else if (parameters.containsKey(CLOSED)) {
            say(new Notice(Tone.OK, getTranslation("signin.closed"), ""));
        } else if (parameters.containsKey(ENDED)) {
            say(new Notice(Tone.NO, getTranslation("signin.ended"), ""));
        }
    }

    private Div actions() {
        var forgotten = new Anchor("password", getTranslation("signin.forgotten"));
        forgotten.addClassName("link");
        var signIn = new Button(getTranslation("signin.submit"), press -> signIn());
        signIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(signIn, email);
        EnterKey.presses(signIn, password);
        var actions = new Div(forgotten, signIn);
        actions.addClassNames("actions", "apart");
        return actions;
    }

    private Card registration() {
        var register = new Anchor("register", getTranslation("register.title"));
        register.addClassNames("btn", "full");
        return new Card(getTranslation("register.title"), new Paragraph(getTranslation("signin.register")), register);
    }

    private void signIn() {
        message.removeAll();
        var problems = new Problems();
        problems.chosen(email);
        problems.chosen(password);
        problems.show(summary);
        if (!problems.isEmpty()) {
            return;
        }
        var device = Objects.requireNonNullElse(VaadinRequest.getCurrent().getHeader("User-Agent"), "");
        switch (signIns.enter(email.getValue(), password.getValue(), device)) {
            case PasswordAnswer.Wrong wrong -> refuse("signin.wrong");
            case PasswordAnswer.TooMany tooMany -> refuse("signin.too-many");
            case PasswordAnswer.CodeSent(var signIn) -> {
                session.begin(signIn);
                UI.getCurrentOrThrow().navigate(SmsCodeView.class);
            }
        }
    }

    private void refuse(String key) {
        password.clear();
        password.focus();
        say(new Notice(Tone.NO, getTranslation(key), ""));
    }

    private void say(Notice notice) {
        message.removeAll();
        message.add(notice.announced());
    }
}
