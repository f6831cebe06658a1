package ch.guichet;

import ch.guichet.account.signin.SigningIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** A test of pages, as somebody who is signed in visits and reads them. */
public abstract class VisitTest extends SpringBrowserlessTest {

    @Autowired
    protected SigningIn signing;

    /** The library remembers who began a visit. */
    protected void visit(Authentication somebody) {
        cleanVaadinEnvironment();
        signing.become(somebody);
        initVaadinEnvironment();
    }

    @AfterEach
    void leave() {
        signing.leave();
    }

    protected String said() {
        return page().getElement().getTextRecursively();
    }

    protected List<String> entries() {
        return find(ListItem.class, page()).all().stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    protected TextField field(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    /** By their name, which is what they show unless they say more to screen readers. */
    protected List<Button> buttons(String name) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse(button.getText()).equals(name))
                .toList();
    }

    private Component page() {
        return (Component) getCurrentView();
    }
}
