package ch.guichet.beneficiary.ui;

import ch.guichet.account.AccountRegistered.Insured;
import ch.guichet.beneficiary.Beneficiary;
import ch.guichet.beneficiary.StaleBeneficiary;
import ch.guichet.common.Address;
import ch.guichet.common.PersonName;
import ch.guichet.common.Reading;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.Problems;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** What is known of somebody the account represents, to be changed. */
class PersonForm extends Card {

    /** Where what was typed goes. */
    interface Host {

        /** Keeps it; a refusal concerns the AVS number. */
        Reading<Beneficiary> keep(Beneficiary changed);

        void kept(Beneficiary person);

        /** Shows the page as it is now. */
        void renew();
    }

    private final transient Beneficiary person;
    private final transient Host host;
    private final Div message = new Div();
    private final ErrorSummary summary = new ErrorSummary();
    private final BeneficiaryFields fields;
    private final KeptValues typed;

    PersonForm(Beneficiary person, LocalDate today, Host host) {
        super(UI.getCurrentOrThrow().getTranslation("beneficiary.new.card"));
        this.person = person;
        this.host = host;
        fields = new BeneficiaryFields(today);
        fields.show(person);
        typed = new KeptValues(PersonForm.class, fields.fields());
        var save = new Button(getTranslation("beneficiary.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, fields);
        var actions = new Actions(save);
        add(new Paragraph(getTranslation("beneficiary.change.lead")), message, summary, fields, actions);
    }

    void keep() {
        typed.keep();
    }

    void restore() {
        typed.restore();
    }

    /** Whoever comes too late is told, and sees what they typed until they leave. */
    private void save() {
        message.removeAll();
        var problems = new Problems();
        try {
            fields.handOver(problems, this::keep).ifPresent(host::kept);
        } catch (StaleBeneficiary stale) {
            message.add(new TooLate(
                    getTranslation("beneficiary.stale"),
                    getTranslation("beneficiary.stale.why"),
                    getTranslation("beneficiary.stale.renew"),
                    host::renew));
        }
        problems.show(summary);
    }

    private Reading<Beneficiary> keep(PersonName name, Address address, Insured insured) {
        return host.keep(person.with(name, address, insured));
    }
}
