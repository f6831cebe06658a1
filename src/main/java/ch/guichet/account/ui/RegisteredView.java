package ch.guichet.account.ui;

import ch.guichet.shell.Card;
import ch.guichet.shell.MainLayout;
import ch.guichet.shell.Titled;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What to do after the registration; says the same whether the address was new or not. */
@Route(value = "register/done", layout = MainLayout.class)
@AnonymousAllowed
class RegisteredView extends Div implements Titled {

    RegisteredView() {
        var signIn = new Anchor("login", getTranslation("signin.submit"));
        signIn.addClassNames("btn", "main");
        var card = new Card(
                getTranslation("registered.next"),
                new OrderedList(
                        new ListItem(getTranslation("registered.email")),
                        new ListItem(getTranslation("registered.link")),
                        new ListItem(getTranslation("registered.sign-in"))),
                signIn);
        add(new H1(title()), card);
    }

    @Override
    public String title() {
        return getTranslation("registered.title");
    }
}
