package ch.guichet.account.signin;

import ch.guichet.account.CurrentAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session whose sign-in was ended elsewhere or lasted too long, at its next request, and gives it the roles the
 * account has by then.
 */
class SignInCheck extends OncePerRequestFilter {

    private final CurrentAccount current;
    private final SignInService signIns;
    private final SecurityContextRepository contexts;

    SignInCheck(CurrentAccount current, SignInService signIns, SecurityContextRepository contexts) {
        this.current = current;
        this.signIns = signIns;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOver()) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        } else {
            SignIns.complete().ifPresent(signIn -> keepRoles(signIn, request, response));
        }
        chain.doFilter(request, response);
    }

    private void keepRoles(SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
        var present = SignIns.complete(signIn, current.require().roles());
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && !Set.copyOf(before.getAuthorities()).equals(Set.copyOf(present.getAuthorities()))) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(present);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private boolean isOver() {
        return SignIns.complete().isPresent() && current.find().isEmpty()
                || SignIns.pending().isPresent() && !signIns.isPending();
    }

    /** Styles, scripts and pictures are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/styles/") || path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/");
    }
}
