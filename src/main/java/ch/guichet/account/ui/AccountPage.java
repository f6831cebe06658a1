package ch.guichet.account.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/** A page of « Mon compte » for those whose e-mail address is confirmed; the first page tells the others what to do. */
public abstract class AccountPage extends Div implements Titled, BeforeEnterObserver {

    private final transient CurrentAccount current;
    private final AccountTab tab;

    protected AccountPage(CurrentAccount current, AccountTab tab) {
        this.current = current;
        this.tab = tab;
    }

    /** Adds what stands under the tabs. */
    protected abstract void show(Account account);

    @Override
    public String title() {
        return tab.title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var account = current.require();
        if (!account.confirmed()) {
            event.forwardTo(AccountTab.ACCESS.address());
            return;
        }
        removeAll();
        add(new H1(getTranslation("account.title")), new AccountTabs(account, tab));
        show(account);
    }
}
