package ch.guichet.account.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** Ends the browser's session and leads to the sign-in page, which says why. */
@Component
public class WayOut {

    private final SignInSession session;

    WayOut(SignInSession session) {
        this.session = session;
    }

    /** The account is closed. */
    public void afterClosing() {
        leave(SignInView.CLOSED);
    }

    void leave(String why) {
        // before the session goes: the answer to this request still carries it
        UI.getCurrentOrThrow().getPage().setLocation("login?" + why);
        session.invalidate();
    }
}
