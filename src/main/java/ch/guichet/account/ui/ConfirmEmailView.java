package ch.guichet.account.ui;

import ch.guichet.account.RegistrationService;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route(value = "confirm/:token", layout = MainLayout.class)
@AnonymousAllowed
class ConfirmEmailView extends Div implements Titled, BeforeEnterObserver {

    private final transient RegistrationService registrations;

    ConfirmEmailView(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @Override
    public String title() {
        return getTranslation("confirm.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var outcome =
                registrations.confirm(event.getRouteParameters().get("token").orElse(""));
        var next = new Anchor("login", getTranslation("confirm.next"));
        next.addClassNames("btn", "main");
        removeAll();
        add(
                new H1(title()),
                switch (outcome) {
                    case DONE -> card("confirm.done", "confirm.done.text", next);
                    case ALREADY -> card("confirm.already", "confirm.done.text", next);
                    case EXPIRED -> card("confirm.expired", "confirm.expired.text", next);
                });
    }

    private Card card(String heading, String text, Anchor next) {
        return new Card(getTranslation(heading), new Paragraph(getTranslation(text)), next);
    }
}
