package ch.guichet.account.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.EmailService;
import ch.guichet.account.Role;
import ch.guichet.shell.Card;
import ch.guichet.shell.Focus;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Notice;
import ch.guichet.shell.Titled;
import ch.guichet.shell.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

@Route(value = "account", layout = MainLayout.class)
@RolesAllowed({Role.Names.BENEFICIARY, Role.Names.REPRESENTATIVE, Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
class AccountView extends Div implements Titled, BeforeEnterObserver {

    private static final String CHANGED = "changed";

    private final transient EmailService emails;
    private final Div message = new Div();
    private final Div waiting = new Div();

    AccountView(CurrentAccount current, EmailService emails, SignInList signIns, ConfirmationBanner banner) {
        this.emails = emails;
        var account = current.require();
        var list = new UnorderedList(
                entry("signin.email", account.email().toString(), "account/email"),
                entry("register.mobile", account.mobile().toString(), "account/mobile"),
                entry("signin.password", getTranslation("password.hidden"), "account/password"));
        list.addClassName("entries");
        add(
                new H1(getTranslation("account.title")),
                new AccountTabs(account, AccountTab.ACCESS),
                banner,
                message,
                new Card(AccountTab.ACCESS.text(), waiting, list),
                signIns);
        emails.waiting()
                .ifPresent(email -> waiting.add(new Notice(
                        Tone.DUE,
                        getTranslation("email.waiting", email),
                        getTranslation("email.waiting.text"),
                        new Button(getTranslation("email.withdraw"), press -> withdraw()))));
    }

    @Override
    public String title() {
        return AccountTab.ACCESS.title();
    }

    /** The address of the page that says what was changed just now. */
    static QueryParameters changed(String what) {
        return QueryParameters.of(CHANGED, what);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(CHANGED).ifPresent(what -> {
            switch (what) {
                case "mobile" -> say("mobile.changed", "mobile.changed.text");
                case "password" -> say("password.changed", "password.changed.text");
                default -> {}
            }
        });
    }

    private ListItem entry(String key, String value, String address) {
        var name = getTranslation(key);
        var label = new Span(name);
        label.addClassName("strong");
        var known = new Span(value);
        known.addClassName("sub");
        var change = new Anchor(address, getTranslation("access.change"));
        change.addClassName("btn");
        change.setAriaLabel(getTranslation("access.change.of", change.getText(), name));
        var actions = new Div(change);
        actions.addClassName("actions");
        return new ListItem(new Div(label, known), actions);
    }

    private void withdraw() {
        emails.withdraw();
        waiting.removeAll();
        say("email.withdrawn", "email.withdrawn.text");
    }

    private void say(String strong, String text) {
        message.removeAll();
        message.add(new Notice(Tone.OK, getTranslation(strong), getTranslation(text)).announced());
        Focus.on(message);
    }
}
