package ch.guichet.account.ui;

import ch.guichet.account.signin.SignIns;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.stereotype.Component;

/**
 * Keeps whoever has given only the password at the code step, also inside a page that is open already, and leads those
 * who are signed in past the sign-in pages.
 */
@Component
@ListenerPriority(SignInGate.BEFORE_ROLES)
class SignInGate implements VaadinServiceInitListener, BeforeEnterListener {

    /** The check of the views' roles has priority 0. */
    static final int BEFORE_ROLES = 100;

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (SignIns.pending().isPresent() && target != SmsCodeView.class && !isPublic(target)) {
            event.forwardTo(SmsCodeView.class);
        } else if (SignIns.complete().isPresent() && (target == SmsCodeView.class || target == SignInView.class)) {
            event.forwardTo("");
        }
    }

    private static boolean isPublic(Class<?> view) {
        return view.isAnnotationPresent(AnonymousAllowed.class);
    }
}
