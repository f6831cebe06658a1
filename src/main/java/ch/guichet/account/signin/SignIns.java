package ch.guichet.account.signin;

import ch.guichet.account.Role;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The two states of a sign-in as Spring Security sees them: after the password, and after the code. */
public final class SignIns {

    /** The only role a password gives. */
    public static final String PENDING = "PENDING_2FA";

    private static final SimpleGrantedAuthority PENDING_AUTHORITY = new SimpleGrantedAuthority("ROLE_" + PENDING);

    private SignIns() {}

    public static Authentication pending(SignIn signIn) {
        return UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of(PENDING_AUTHORITY));
    }

    public static Authentication complete(SignIn signIn, Collection<Role> roles) {
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(signIn, null, authorities);
    }

    /** The sign-in of this request that waits for its code. */
    public static Optional<SignIn> pending() {
        return current().filter(SignIns::isPending).map(SignIns::signIn);
    }

    /** The sign-in of this request that passed both steps. */
    public static Optional<SignIn> complete() {
        return current().filter(authentication -> !isPending(authentication)).map(SignIns::signIn);
    }

    private static boolean isPending(Authentication authentication) {
        return authentication.getAuthorities().contains(PENDING_AUTHORITY);
    }

    private static SignIn signIn(Authentication authentication) {
        return (SignIn) Objects.requireNonNull(authentication.getPrincipal());
    }

    private static Optional<Authentication> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> authentication.getPrincipal() instanceof SignIn);
    }
}
