package ch.guichet.account.ui;

import ch.guichet.account.Account;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.stream.Stream;

/** The way from one page of « Mon compte » to the others, and which of them is open. */
public class AccountTabs extends Nav {

    public AccountTabs(Account account, AccountTab present) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", getTranslation("account.title"));
        Stream.of(AccountTab.values()).filter(tab -> tab.isFor(account)).forEach(tab -> {
            var link = new Anchor(tab.address(), tab.text());
            if (tab == AccountTab.DATA) {
                link.addClassName("beside");
            }
            if (tab == present) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }
}
