package ch.guichet.account.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Which requests need a sign-in, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String SIGN_IN = "/login";
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "object-src 'none'");

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            NavigationAccessControl navigation,
            VaadinDefaultRequestCache asked,
            RequestUtil requests,
            CurrentAccount current,
            SignInService signIns,
            SecurityContextRepository contexts) {
        navigation.setLoginView(SIGN_IN);
        // only pages are worth coming back to, not the browser's own questions for icons
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(requests::isSecuredFlowRoute);
        asked.setDelegateRequestCache(pages);
        var roles = Stream.of(Role.values()).map(Role::name).toArray(String[]::new);
        return http.authorizeHttpRequests(
                        open -> open.requestMatchers("/styles/**", "/actuator/health", "/actuator/health/**", "/error")
                                .permitAll())
                .with(
                        vaadin(),
                        views -> views.enableLogoutConfiguration(false).anyRequest(other -> other.hasAnyRole(roles)))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN)))
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        // without the older headers of the same meaning, which files that may be kept would inherit
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                        .withObjectPostProcessor(new BeforeTheAnswer()))
                .addFilterAfter(new SignInCheck(current, signIns, contexts), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in through Spring's own filters, and no user with a generated password is made. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new AuthenticationServiceException("sign-in has its own pages");
        };
    }

    /** Pages are forwarded inside the server and sent off there; headers that come afterwards would be lost. */
    private static final class BeforeTheAnswer implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
