package ch.guichet.beneficiary.ui;

import ch.guichet.account.ui.AccountTab;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.shell.Card;
import ch.guichet.shell.StatusTag;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** The bank accounts there are, with what can be done about each. */
class BankAccountList extends Card {

    /** What can be done. */
    interface Deeds {
        void add();

        void change(BankAccount account);

        void makeDefault(BankAccount account);

        void askToDelete(BankAccount account);
    }

    private final transient Deeds deeds;

    BankAccountList(List<BankAccount> accounts, Deeds deeds) {
        super(AccountTab.BANK_ACCOUNTS.text());
        this.deeds = deeds;
        add(new Paragraph(getTranslation("bank-account.lead")));
        if (accounts.isEmpty()) {
            add(new Paragraph(getTranslation("bank-account.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("entries");
            accounts.forEach(account -> list.add(entry(account)));
            add(list);
        }
        var add = new Button(getTranslation("bank-account.add"), press -> deeds.add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Actions(add));
    }

    private ListItem entry(BankAccount account) {
        var iban = new Span(account.iban().toString());
        iban.addClassName("strong");
        var holder = new Span(account.holder());
        holder.addClassName("sub");
        var address = new Span(account.holderAddress().toString());
        address.addClassName("sub");
        var name = new Div(iban);
        if (account.isDefault()) {
            name.add(new Text(" "), new StatusTag(Tone.OK, getTranslation("bank-account.default")));
        }
        name.add(holder, address);
        var change = button("bank-account.change.short", account, deeds::change);
        var delete = button("bank-account.delete", account, deeds::askToDelete);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(
                name,
                account.isDefault()
                        ? new Actions(change, delete)
                        : new Actions(
                                button("bank-account.make-default", account, deeds::makeDefault), change, delete));
    }

    /** A button whose name says of which account it speaks. */
    private Button button(String key, BankAccount account, Consumer<BankAccount> deed) {
        var text = getTranslation(key);
        var button = new Button(text, press -> deed.accept(account));
        button.setAriaLabel(getTranslation("bank-account.deed", text, account.iban()));
        return button;
    }
}
