package ch.guichet.account.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.EmailService;
import ch.guichet.account.Role;
import ch.guichet.common.EmailAddress;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

@Route(value = "account/email", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class ChangeEmailView extends Div implements Titled, KeepsValues {

    private final transient EmailService emails;
    private final transient PasswordAgain passwordAgain;
    private final EmailField email = new EmailField(getTranslation("email.new"));
    private final AccessForm form;
    private final KeptValues typed = new KeptValues(ChangeEmailView.class, Stream.of(email));

    ChangeEmailView(EmailService emails, CurrentAccount current, PasswordAgain passwordAgain) {
        this.emails = emails;
        this.passwordAgain = passwordAgain;
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        form = new AccessForm(
                new AccessForm.Keys(
                        "signin.email",
                        getTranslation("email.lead", current.require().email()),
                        "email.send"),
                this::ask,
                email);
        add(new H1(title()), form);
        addAttachListener(shown -> typed.restore());
    }

    @Override
    public String title() {
        return getTranslation("email.change");
    }

    @Override
    public void keep() {
        typed.keep();
    }

    private void ask(Problems problems) {
        problems.chosen(email)
                .flatMap(address -> problems.accepted(email, EmailAddress.read(address)))
                .ifPresent(address -> passwordAgain.before(() -> ask(address)));
    }

    private void ask(EmailAddress address) {
        var problems = new Problems();
        var asked = problems.accepted(email, emails.ask(address));
        form.show(problems);
        asked.ifPresent(sent -> UI.getCurrentOrThrow().navigate(AccountView.class));
    }
}
