package ch.guichet.beneficiary.ui;

import ch.guichet.account.Account;
import ch.guichet.account.ui.PasswordAgain;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.StaleBankAccount;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.common.Reading;
import ch.guichet.shell.Card;
import ch.guichet.shell.ErrorSummary;
import ch.guichet.shell.KeptValues;
import ch.guichet.shell.field.AddressFields;
import ch.guichet.shell.field.EnterKey;
import ch.guichet.shell.field.IbanField;
import ch.guichet.shell.field.Problems;
import ch.guichet.shell.field.ReadField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for an IBAN and for the holder of the account. */
class BankAccountForm extends Card {

    /** Where what was typed goes. */
    interface Host {

        /** Keeps it; a refusal concerns the IBAN. */
        Reading<BankAccount> keep(Iban iban, String holder, Address address);

        void kept(BankAccount account);

        void givenUp();
    }

    private final transient PasswordAgain passwordAgain;
    private final transient Host host;
    private final Div message = new Div();
    private final ErrorSummary summary = new ErrorSummary();
    private final IbanField iban = new IbanField();
    private final ReadField<String> holder =
            ReadField.line(getTranslation("bank-account.holder"), BankAccount.LONGEST_HOLDER);
    private final AddressFields address = new AddressFields();
    private final KeptValues typed =
            new KeptValues(BankAccountForm.class, Stream.concat(Stream.of(iban.field(), holder), address.fields()));

    /** @param changed the account that is changed; none when one is added, which is most often the owner's */
    BankAccountForm(@Nullable BankAccount changed, Account owner, PasswordAgain passwordAgain, Host host) {
        super(UI.getCurrentOrThrow().getTranslation(changed == null ? "bank-account.add" : "bank-account.change"));
        this.passwordAgain = passwordAgain;
        this.host = host;
        if (changed == null) {
            holder.show(owner.name().toString());
            address.show(owner.address());
        } else {
            iban.field().show(changed.iban());
            holder.show(changed.holder());
            address.show(changed.holderAddress());
        }
        holder.setHelperText(getTranslation("bank-account.holder.help"));
        var warning = new Paragraph(getTranslation("bank-account.warning"));
        warning.addClassName("warn");
        add(warning, message, summary, iban, holder, address, actions());
    }

    void keep() {
        typed.keep();
    }

    void restore() {
        typed.restore();
    }

    private Actions actions() {
        var save = new Button(getTranslation("beneficiary.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        EnterKey.presses(save, this);
        var cancel = new Button(getTranslation("beneficiary.cancel"), press -> host.givenUp());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new Actions(save, cancel);
    }

    private void save() {
        message.removeAll();
        var problems = new Problems();
        var number = problems.read(iban.field());
        var name = problems.read(holder);
        address.check(problems);
        problems.show(summary);
        if (problems.isEmpty()) {
            passwordAgain.before(() -> keep(number.orElseThrow(), name.orElseThrow(), address.address()));
        }
    }

    /** Whoever comes too late is told, and sees what they typed until they leave. */
    private void keep(Iban number, String name, Address home) {
        var problems = new Problems();
        try {
            problems.accepted(iban.field(), host.keep(number, name, home)).ifPresent(host::kept);
            problems.show(summary);
        } catch (StaleBankAccount stale) {
            message.add(new TooLate(
                    getTranslation("bank-account.stale"),
                    getTranslation("bank-account.stale.why"),
                    getTranslation("bank-account.stale.back"),
                    host::givenUp));
        }
    }
}
