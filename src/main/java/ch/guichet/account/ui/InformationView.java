package ch.guichet.account.ui;

import ch.guichet.account.Account;
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
import java.util.stream.Collectors;

@Route(value = "account/information", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class InformationView extends Div implements Titled {

    InformationView(CurrentAccount current) {
        var account = current.require();
        add(
                new H1(getTranslation("account.title")),
                new AccountTabs(account, AccountTab.INFORMATION),
                new Card(AccountTab.INFORMATION.text(), answers(account)));
    }

    @Override
    public String title() {
        return AccountTab.INFORMATION.title();
    }

    private AnswerList answers(Account account) {
        var list =
                new AnswerList().say("account.name", account.name().toString().strip());
        if (!account.address().street().isEmpty()) {
            list.say("field.street", account.address().toString());
        }
        return list.say("account.language", account.language().locale().getDisplayLanguage(getLocale()))
                .say(
                        "account.roles",
                        account.roles().stream().sorted().map(RoleText::of).collect(Collectors.joining(", ")));
    }
}
