package ch.guichet.beneficiary.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.common.Words;
import ch.guichet.shell.Announcement;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.KeptValues;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

@Route(value = "beneficiary/new", layout = MainLayout.class)
@RolesAllowed(Role.Names.REPRESENTATIVE)
class NewBeneficiaryView extends Div implements Titled, KeepsValues, BeforeEnterObserver {

    /** The address for those who come from « Mon compte » and go back there. */
    static final String FROM_ACCOUNT = "beneficiary/new?from=account";

    private static final String GUICHET = "";

    private final transient BeneficiaryService beneficiaries;
    private final transient CurrentAccount current;
    private final ErrorSummary summary = new ErrorSummary();
    private final BeneficiaryFields person;
    private final Anchor cancel = new Anchor(".", getTranslation("beneficiary.cancel"));
    private final KeptValues typed;
    private boolean fromAccount;

    NewBeneficiaryView(BeneficiaryService beneficiaries, CurrentAccount current, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.current = current;
        person = new BeneficiaryFields(LocalDate.ofInstant(clock.instant(), Words.ZONE));
        var lead = new Paragraph(getTranslation("beneficiary.new.lead"));
        lead.addClassName("lead");
        add(new H1(title()), lead, summary, new Card(getTranslation("beneficiary.new.card"), person, actions()));
        typed = new KeptValues(NewBeneficiaryView.class, person.fields());
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
            return;
        }
        fromAccount = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("from")
                .isPresent();
        cancel.setHref(fromAccount ? BeneficiariesView.ADDRESS : ".");
    }

    @Override
    public void keep() {
        typed.keep();
    }

    private Actions actions() {
        var save = new Button(getTranslation("beneficiary.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, person);
        cancel.addClassNames("btn", "quiet");
        return new Actions(save, cancel);
    }

    private void save() {
        var problems = new Problems();
        var added = person.handOver(problems, beneficiaries::represent);
        problems.show(summary);
        added.ifPresent(this::leave);
    }

    private void leave(Beneficiary added) {
        new Announcement(getTranslation("beneficiary.added", added.name())).leave();
        UI.getCurrentOrThrow().navigate(fromAccount ? BeneficiariesView.ADDRESS : GUICHET);
    }
}
