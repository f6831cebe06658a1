package ch.guichet.account.ui;

import ch.guichet.account.EmailService;
import ch.guichet.common.EmailAddress;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "email/:token", layout = MainLayout.class)
@AnonymousAllowed
class NewEmailView extends Div implements Titled, BeforeEnterObserver {

    private final transient EmailService emails;

    NewEmailView(EmailService emails) {
        this.emails = emails;
    }

    @Override
    public String title() {
        return getTranslation("email.new");
    }

    /** Only the button confirms: programs that look for harmful pages open links, too. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        show(emails.find(token).map(email -> question(token, email)).orElseGet(this::expired));
    }

    private Card question(String token, EmailAddress email) {
        var confirm = new Button(getTranslation("email.confirm"), press -> confirm(token, email));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return card("email.ask", getTranslation("email.ask.text", email), confirm);
    }

    private void confirm(String token, EmailAddress email) {
        var shown = switch (emails.confirm(token)) {
            case DONE -> card("email.done", getTranslation("email.done.text", email), next());
            case TAKEN -> card("email.taken", getTranslation("email.taken.text"), next());
            case EXPIRED -> expired();
        };
        show(shown);
        // the button that held the focus is gone
        shown.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private Card expired() {
        return card("confirm.expired", getTranslation("email.expired.text"), next());
    }

    private Anchor next() {
        var next = new Anchor(AccountTab.ACCESS.address(), getTranslation("confirm.next"));
        next.addClassNames("btn", "main");
        return next;
    }

    private Card card(String heading, String text, Component next) {
        return new Card(getTranslation(heading), new Paragraph(text), next);
    }

    private void show(Card card) {
        removeAll();
        add(new H1(title()), card);
    }
}
