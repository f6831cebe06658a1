package ch.guichet.beneficiary.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.account.ui.AccountPage;
import ch.guichet.account.ui.AccountTab;
import ch.guichet.account.ui.PasswordAgain;
import ch.guichet.beneficiary.BankAccount;
import ch.guichet.beneficiary.BankAccountService;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.beneficiary.StaleBankAccount;
import ch.guichet.common.Address;
import ch.guichet.common.Iban;
import ch.guichet.common.Reading;
import ch.guichet.shell.Card;
import ch.guichet.shell.Focus;
import ch.guichet.shell.KeepsValues;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Prompt;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Route(value = "account/bank-accounts", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE})
class BankAccountsView extends AccountPage implements KeepsValues, BankAccountList.Deeds {

    private final transient BankAccountService changes;
    private final transient BeneficiaryService beneficiaries;
    private final transient CurrentAccount current;
    private final transient PasswordAgain passwordAgain;
    private final Div message = new Div();
    private final Div content = new Div();
    private transient @Nullable BankAccountForm form;
    private transient @Nullable BankAccount changed;

    /** That the form is open, for the page that is built anew. */
    private record Opened(@Nullable BankAccount changed) {}

    BankAccountsView(
            BankAccountService changes,
            BeneficiaryService beneficiaries,
            CurrentAccount current,
            PasswordAgain passwordAgain) {
        super(current, AccountTab.BANK_ACCOUNTS);
        this.changes = changes;
        this.beneficiaries = beneficiaries;
        this.current = current;
        this.passwordAgain = passwordAgain;
    }

    @Override
    protected void show(Account account) {
        add(message, content);
        var session = Objects.requireNonNull(VaadinSession.getCurrent());
        var before = session.getAttribute(Opened.class);
        if (before == null) {
            show(new BankAccountList(beneficiaries.bankAccounts(), this));
        } else {
            session.setAttribute(Opened.class, null);
            open(before.changed()).restore();
        }
    }

    @Override
    public void keep() {
        if (form != null) {
            form.keep();
            Objects.requireNonNull(VaadinSession.getCurrent()).setAttribute(Opened.class, new Opened(changed));
        }
    }

    @Override
    public void add() {
        open(null);
    }

    @Override
    public void change(BankAccount account) {
        open(account);
    }

    private BankAccountForm open(@Nullable BankAccount account) {
        message.removeAll();
        var opened = new BankAccountForm(account, current.require(), passwordAgain, new BankAccountForm.Host() {
            @Override
            public Reading<BankAccount> keep(Iban iban, String holder, Address address) {
                return account == null
                        ? changes.add(iban, holder, address)
                        : changes.change(account.with(iban, holder, address));
            }

            @Override
            public void kept(BankAccount kept) {
                list();
                say(new Notice(Tone.OK, getTranslation("bank-account.kept", kept.iban()), ""));
            }

            @Override
            public void givenUp() {
                list();
            }
        });
        show(opened);
        form = opened;
        changed = account;
        focus(opened);
        return opened;
    }

    @Override
    public void makeDefault(BankAccount account) {
        tell(() -> changes.makeDefault(account.id()), "bank-account.default.done", account);
    }

    @Override
    public void askToDelete(BankAccount account) {
        var prompt = new Prompt(
                getTranslation("bank-account.delete.ask"), new Paragraph(account.iban() + ", " + account.holder()));
        consequences(account).forEach(text -> prompt.add(new Paragraph(text)));
        var keep = new Button(getTranslation("bank-account.delete.keep"), press -> prompt.close());
        var delete = new Button(getTranslation("bank-account.delete"), press -> {
            prompt.close();
            passwordAgain.before(() -> tell(() -> changes.delete(account), "bank-account.deleted", account));
        });
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        prompt.answers(keep, delete).open();
    }

    private List<String> consequences(BankAccount account) {
        var next = beneficiaries.bankAccounts().stream()
                .filter(other -> !other.id().equals(account.id()))
                .findFirst();
        var texts = new ArrayList<String>();
        if (next.isEmpty()) {
            texts.add(getTranslation("bank-account.delete.last"));
        } else {
            if (account.isDefault()) {
                texts.add(
                        getTranslation("bank-account.delete.default", next.get().iban()));
            }
            texts.add(getTranslation("bank-account.delete.drafts"));
        }
        texts.add(getTranslation("bank-account.delete.sent"));
        return texts;
    }

    /** Does it and says so, or says that it came too late; the list is read again either way. */
    private void tell(Runnable deed, String done, BankAccount account) {
        Notice notice;
        try {
            deed.run();
            notice = new Notice(Tone.OK, getTranslation(done, account.iban()), "");
        } catch (StaleBankAccount stale) {
            notice = new Notice(
                    Tone.NO, getTranslation("bank-account.stale"), getTranslation("bank-account.stale.again"));
        }
        list();
        say(notice);
    }

    private void say(Notice notice) {
        message.add(notice.announced());
    }

    private void list() {
        message.removeAll();
        var list = new BankAccountList(beneficiaries.bankAccounts(), this);
        show(list);
        focus(list);
    }

    private void show(Card card) {
        form = null;
        content.removeAll();
        content.add(card);
    }

    private static void focus(Card card) {
        Focus.on(card);
    }
}
