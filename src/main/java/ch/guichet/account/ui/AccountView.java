package ch.guichet.account.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

@Route(value = "account", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class AccountView extends Div implements Titled {

    AccountView(CurrentAccount current, ConfirmationBanner banner) {
        var account = current.require();
        add(
                new H1(title()),
                banner,
                new Card(getTranslation("register.access"), access(account)),
                new Card(getTranslation("account.mine"), mine(account)));
    }

    @Override
    public String title() {
        return getTranslation("account.title");
    }

    private DescriptionList access(Account account) {
        var list = list();
        say(list, "signin.email", account.email().toString());
        say(list, "register.mobile", account.mobile().toString());
        return list;
    }

    private DescriptionList mine(Account account) {
        var list = list();
        say(list, "account.name", account.name().toString().strip());
        if (!account.address().street().isEmpty()) {
            say(list, "field.street", account.address().toString());
        }
        say(list, "account.language", account.language().locale().getDisplayLanguage(getLocale()));
        say(
                list,
                "account.roles",
                account.roles().stream().sorted().map(RoleText::of).collect(Collectors.joining(", ")));
        return list;
    }

    private static DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("answers");
        return list;
    }

    private void say(DescriptionList list, String key, String text) {
        list.add(new Term(getTranslation(key)), new Description(text));
    }
}
