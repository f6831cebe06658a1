package ch.guichet.account.ui;

import ch.guichet.account.RegistrationService;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.stream.Stream;

@Route(value = "register", layout = MainLayout.class)
@AnonymousAllowed
class RegisterView extends Div implements Titled, KeepsValues {

    private final transient RegistrationService registrations;
    private final ErrorSummary summary = new ErrorSummary();
    private final RegistrationFields fields;
    private final Checkbox truth = new Checkbox(getTranslation("register.truth"));
    private final KeptValues typed;

    RegisterView(RegistrationService registrations, Clock clock) {
        this.registrations = registrations;
        fields = new RegistrationFields(clock);
        truth.setManualValidation(true);
        var lead = new Paragraph(getTranslation("register.lead"));
        lead.addClassName("lead");
        var send = new Button(getTranslation("register.title"), press -> register());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new Anchor("login", getTranslation("forgotten.back"));
        back.addClassNames("btn", "quiet");
        var actions = new Div(send, back);
        actions.addClassName("actions");
        add(
                new H1(title()),
                lead,
                summary,
                new Card(getTranslation("register.use"), fields.roles()),
                new Card(getTranslation("register.you"), fields.you()),
                new Card(getTranslation("register.access"), fields.access()),
                new Card(getTranslation("register.end"), truth, actions));
        typed = new KeptValues(RegisterView.class, Stream.concat(fields.kept(), Stream.of(truth)));
        addAttachListener(shown -> typed.restore());
    }

    @Override
    public String title() {
        return getTranslation("register.title");
    }

    @Override
    public void keep() {
        typed.keep();
    }

    private void register() {
        var problems = new Problems();
        var account = fields.read(problems);
        problems.chosen(truth);
        problems.show(summary);
        if (problems.isEmpty()) {
            registrations.register(account.orElseThrow());
            UI.getCurrentOrThrow().navigate(RegisteredView.class);
        }
    }
}
