package ch.guichet.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** Under the name of whoever is signed in: their pages, and the way out. */
class AccountMenu extends MenuBar {

    AccountMenu(String name, SignedIn account) {
        addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        addClassName("account");
        var shown = new Span(name);
        shown.addClassName("name");
        var item = addItem(shown);
        item.setAriaLabel(getTranslation("shell.account-of", name));
        getElement().setAttribute("aria-label", getTranslation("shell.account-menu"));
        if (account.isClaimant()) {
            link(item, "shell.guichet", "");
        }
        if (account.isReviewer()) {
            link(item, "shell.review", "review");
        }
        link(item, "shell.account", "account");
        item.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> account.signOut());
    }

    private void link(MenuItem menu, String key, String path) {
        menu.getSubMenu()
                .addItem(getTranslation(key), click -> UI.getCurrentOrThrow().navigate(path));
    }
}
