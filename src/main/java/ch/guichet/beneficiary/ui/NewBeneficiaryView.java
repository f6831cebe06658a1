package ch.guichet.beneficiary.ui;

import ch.guichet.account.Account;
import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.Words;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import ch.guichet.shell.field.PersonFields;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

@Route(value = "beneficiary/new", layout = MainLayout.class)
@RolesAllowed(Role.Names.REPRESENTATIVE)
class NewBeneficiaryView extends Div implements Titled, KeepsValues, BeforeEnterObserver {

    private static final String GUICHET = "";

    private final transient BeneficiaryService beneficiaries;
    private final transient CurrentAccount current;
    private final ErrorSummary summary = new ErrorSummary();
    private final PersonFields person = new PersonFields();
    private final ReadField<LocalDate> birthDate;
    private final ReadField<AvsNumber> avsNumber = ReadField.avsNumber(getTranslation("beneficiary.avs-number"));
    private final KeptValues typed;

    NewBeneficiaryView(BeneficiaryService beneficiaries, CurrentAccount current, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.current = current;
        birthDate = ReadField.pastDay(
                getTranslation("beneficiary.birth-date"), LocalDate.ofInstant(clock.instant(), Words.ZONE));
        birthDate.setHelperText(getTranslation("beneficiary.birth-date.help"));
        birthDate.addClassName("c3");
        avsNumber.setHelperText(getTranslation("beneficiary.avs-number.help"));
        avsNumber.addClassName("c3");
        var insured = new Div(birthDate, avsNumber);
        insured.addClassName("grid");
        var lead = new Paragraph(getTranslation("beneficiary.new.lead"));
        lead.addClassName("lead");
        add(
                new H1(title()),
                lead,
                summary,
                new Card(getTranslation("beneficiary.new.card"), person, insured, actions()));
        typed = new KeptValues(
                NewBeneficiaryView.class, Stream.concat(person.fields(), Stream.of(birthDate, avsNumber)));
        addAttachListener(shown -> typed.restore());
    }

    @Override
    public String title() {
        return getTranslation("beneficiary.new");
    }

    /** Without a confirmed e-mail address nobody can be added; the guichet says so. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.find().filter(Account::confirmed).isEmpty()) {
            event.forwardTo(GUICHET);
        }
    }

    @Override
    public void keep() {
        typed.keep();
    }

    private Div actions() {
        var save = new Button(getTranslation("beneficiary.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Anchor(".", getTranslation("beneficiary.cancel"));
        cancel.addClassNames("btn", "quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("actions");
        return actions;
    }

    private void save() {
        var problems = new Problems();
        person.check(problems);
        var born = problems.read(birthDate);
        var number = problems.read(avsNumber);
        if (problems.isEmpty()) {
            var insured = new Insured(born.orElseThrow(), number.orElseThrow());
            var represented = beneficiaries.represent(person.name(), person.address(), insured);
            problems.accepted(avsNumber, represented);
        }
        problems.show(summary);
        if (problems.isEmpty()) {
            UI.getCurrent().navigate(GUICHET);
        }
    }
}
