package ch.guichet.account.signin;

import jakarta.servlet.ServletContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** A counter whose own address is https sends the session's cookie over https alone, whatever a proxy tells of requests. */
@Component
class SessionCookie implements ServletContextInitializer {

    private final Environment environment;

    SessionCookie(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void onStartup(ServletContext context) {
        var own = environment.getProperty("guichet.base-url", "");
        if (own.regionMatches(true, 0, "https:", 0, "https:".length())) {
            context.getSessionCookieConfig().setSecure(true);
        }
    }
}
