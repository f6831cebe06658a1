package ch.guichet.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.Role;
import ch.guichet.db.Tables;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@SignInTest
class SignInCheckTest {

    @Autowired
    SigningIn signing;

    @Autowired
    SignInService signIns;

    @Autowired
    CurrentAccount current;

    @Autowired
    DSLContext sql;

    @AfterEach
    void leave() {
        signing.leave();
    }

    @Test
    void the_next_request_has_the_roles_the_account_has_by_then() throws Exception {
        signing.become(signing.open(NewAccounts.beneficiary()));
        sql.update(Tables.ACCOUNT_ROLE)
                .set(Tables.ACCOUNT_ROLE.ROLE_NAME, Role.REPRESENTATIVE.name())
                .where(Tables.ACCOUNT_ROLE.ACCOUNT_ID.eq(current.require().id().value()))
                .execute();
        var request = request();
        assertThat(roles(SecurityContextHolder.getContext())).containsExactly("ROLE_REPRESENTATIVE");
        assertThat(request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isInstanceOfSatisfying(
                        SecurityContext.class, kept -> assertThat(roles(kept)).containsExactly("ROLE_REPRESENTATIVE"));
    }

    @Test
    void a_session_whose_sign_in_was_ended_is_nobodys() throws Exception {
        signing.become(signing.open(NewAccounts.beneficiary()));
        request();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
        signIns.end();
        request();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private MockHttpServletRequest request() throws Exception {
        var request = new MockHttpServletRequest("GET", "/account");
        new SignInCheck(current, signIns, new HttpSessionSecurityContextRepository())
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return request;
    }

    private static List<String> roles(SecurityContext context) {
        return Objects.requireNonNull(context.getAuthentication()).getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
