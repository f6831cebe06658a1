package ch.guichet.account.ui;

import ch.guichet.account.Role;
import ch.guichet.account.signin.SignIn;
import ch.guichet.account.signin.SignIns;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.stereotype.Component;

/** The browser's session through both steps of the sign-in; each step gives it a new id. */
@Component
class SignInSession {

    private static final String ASKED_IN_PAGE = NavigationAccessControl.SESSION_STORED_REDIRECT;

    private final SecurityContextRepository contexts;
    private final VaadinDefaultRequestCache asked;

    SignInSession(SecurityContextRepository contexts, VaadinDefaultRequestCache asked) {
        this.contexts = contexts;
        this.asked = asked;
    }

    /** The password was right; the session may do nothing yet but enter the code. */
    void begin(SignIn signIn) {
        renew(SignIns.pending(signIn));
    }

    /** The code was right; returns the own page that was asked for before, as a path from the server's root. */
    String complete(SignIn signIn, Collection<Role> roles) {
        var target = target();
        renew(SignIns.complete(signIn, roles));
        return target;
    }

    /** Back to nobody; what was asked for is kept for the next try. */
    void leave() {
        keep(null);
    }

    /** Ends the session with everything in it. */
    void invalidate() {
        request().getSession().invalidate();
    }

    private void renew(Authentication authentication) {
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        keep(authentication);
    }

    private void keep(@Nullable Authentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(
                context, request(), VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    private String target() {
        var request = request();
        var root = request.getContextPath() + "/";
        var target = loaded(request).or(() -> navigated(request)).filter(SignInSession::isOwnPage);
        asked.removeRequest(request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        request.getSession().removeAttribute(ASKED_IN_PAGE);
        return target.map(path -> root + path).orElse(root);
    }

    /** A page that was loaded by its address; only path and query are taken, so that no other server can be named. */
    private Optional<String> loaded(HttpServletRequest request) {
        var saved = asked.getRequest(request, VaadinServletResponse.getCurrent().getHttpServletResponse());
        if (!(saved instanceof DefaultSavedRequest page) || page.getRequestURI() == null) {
            return Optional.empty();
        }
        var path = page.getRequestURI().substring(request.getContextPath().length() + 1);
        return Optional.of(page.getQueryString() == null ? path : path + "?" + page.getQueryString());
    }

    /** A page that was asked for by a link inside a page. */
    private static Optional<String> navigated(HttpServletRequest request) {
        return request.getSession().getAttribute(ASKED_IN_PAGE) instanceof String path
                ? Optional.of(path)
                : Optional.empty();
    }

    private static boolean isOwnPage(String path) {
        return !path.startsWith("/")
                && !path.contains("\\")
                && RouteConfiguration.forApplicationScope()
                        .getRoute(path.replaceAll("\\?.*", ""))
                        .isPresent();
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
