package ch.guichet.account.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.shell.AnswerList;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route(value = "account", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class AccountView extends Div implements Titled {

    AccountView(CurrentAccount current, ConfirmationBanner banner) {
        var account = current.require();
        add(
                new H1(getTranslation("account.title")),
                new AccountTabs(account, AccountTab.ACCESS),
                banner,
                new Card(
                        AccountTab.ACCESS.text(),
                        new AnswerList()
                                .say("signin.email", account.email().toString())
                                .say("register.mobile", account.mobile().toString())));
    }

    @Override
    public String title() {
        return AccountTab.ACCESS.title();
    }
}
