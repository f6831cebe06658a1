package ch.guichet.account.signin;

import ch.guichet.account.CurrentAccount;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose sign-in was ended elsewhere or lasted too long, at its next request. */
class SignInCheck extends OncePerRequestFilter {

    private final CurrentAccount current;
    private final SignInService signIns;

    SignInCheck(CurrentAccount current, SignInService signIns) {
        this.current = current;
        this.signIns = signIns;
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
        }
        chain.doFilter(request, response);
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
