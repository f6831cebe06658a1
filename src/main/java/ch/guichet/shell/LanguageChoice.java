package ch.guichet.shell;

import ch.guichet.common.Language;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In which language somebody reads: the account's, else the cookie's, else the browser's first that is known, else French. */
@Component
class LanguageChoice {

    private static final String COOKIE = "guichet-language";

    private final ObjectProvider<SignedIn> signedIn;

    LanguageChoice(ObjectProvider<SignedIn> signedIn) {
        this.signedIn = signedIn;
    }

    Language of(VaadinRequest request) {
        return Optional.ofNullable(signedIn.getIfAvailable())
                .flatMap(SignedIn::language)
                .or(() -> fromCookie(request))
                .or(() -> fromBrowser(request))
                .orElse(Language.FR);
    }

    void keep(Language language, VaadinRequest request, VaadinResponse response) {
        signedIn.ifAvailable(account -> account.keepLanguage(language));
        var cookie = new Cookie(COOKIE, language.code());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> fromCookie(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> fromBrowser(VaadinRequest request) {
        // without this header the container answers with the server's own language
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                        .findFirst();
    }
}
