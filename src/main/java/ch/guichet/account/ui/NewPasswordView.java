package ch.guichet.account.ui;

import ch.guichet.account.PasswordService;
import ch.guichet.common.Reading;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "password/:token", layout = MainLayout.class)
@AnonymousAllowed
class NewPasswordView extends Div implements Titled, BeforeEnterObserver {

    private final transient PasswordService passwords;
    private final ErrorSummary summary = new ErrorSummary();
    private final NewPasswordFields fields =
            new NewPasswordFields(getTranslation("password.new"), getTranslation("password.repeat"));
    private boolean invitation;
    private String token = "";

    NewPasswordView(PasswordService passwords) {
        this.passwords = passwords;
    }

    @Override
    public String title() {
        return getTranslation(invitation ? "password.first" : "forgotten.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        var good = passwords.isInvitation(token);
        invitation = good.orElse(false);
        removeAll();
        add(new H1(title()), good.isPresent() ? form() : expired());
    }

    private Card form() {
        var text = getTranslation(invitation ? "password.first.submit" : "forgotten.submit");
        var save = new Button(text, press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, fields);
        var card = new Card(getTranslation("password.choose"), summary, fields, save);
        card.addClassName("narrow");
        return card;
    }

    private Card expired() {
        var again = new Anchor("password", getTranslation("password.again"));
        again.addClassNames("btn", "main");
        return new Card(
                getTranslation("password.expired"), new Paragraph(getTranslation("password.expired.text")), again);
    }

    private void save() {
        var problems = new Problems();
        if (fields.check(problems)) {
            var answer = passwords.choose(token, fields.typed());
            if (answer instanceof Reading.Read) {
                UI.getCurrentOrThrow().navigate(SignInView.class, QueryParameters.of(SignInView.PASSWORD_CHANGED, ""));
                return;
            }
            problems.accepted(fields.first(), answer);
        }
        problems.show(summary);
    }
}
