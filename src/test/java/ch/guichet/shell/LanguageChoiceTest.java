package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageChoiceTest {

    private final ShellTest.Jane jane = new ShellTest.Jane();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final LanguageChoice choice = new LanguageChoice(beans.getBeanProvider(SignedIn.class));
    private final MockHttpServletRequest browser = new MockHttpServletRequest();

    @Test
    void without_any_hint_pages_are_in_french() {
        assertThat(language()).isEqualTo(Language.FR);
    }

    @Test
    void the_browsers_first_known_language_counts() {
        browser.addHeader("Accept-Language", "pt, it-CH;q=0.8, de;q=0.5");
        browser.setPreferredLocales(List.of(Locale.of("pt"), Locale.of("it", "CH"), Locale.GERMAN));
        assertThat(language()).isEqualTo(Language.IT);
    }

    @Test
    void a_cookie_counts_more_than_the_browser_and_the_account_more_than_the_cookie() {
        browser.addHeader("Accept-Language", "it");
        browser.setPreferredLocales(List.of(Locale.ITALIAN));
        browser.setCookies(new Cookie("guichet-language", "de"));
        assertThat(language()).isEqualTo(Language.DE);
        beans.addBean("jane", jane);
        assertThat(language()).isEqualTo(Language.DE);
        jane.language = Optional.of(Language.EN);
        assertThat(language()).isEqualTo(Language.EN);
    }

    @Test
    void a_forged_cookie_is_no_language() {
        browser.setCookies(new Cookie("guichet-language", "xx"));
        assertThat(language()).isEqualTo(Language.FR);
    }

    @Test
    void a_choice_is_kept_for_a_year_on_this_site_alone() {
        beans.addBean("jane", jane);
        browser.setSecure(true);
        var answer = new MockHttpServletResponse();
        choice.keep(Language.IT, request(), new VaadinServletResponse(answer, null));
        assertThat(jane.language).contains(Language.IT);
        var cookie = Objects.requireNonNull(answer.getCookie("guichet-language"));
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getSecure()).isTrue();
    }

    private Language language() {
        return choice.of(request());
    }

    private VaadinServletRequest request() {
        return new VaadinServletRequest(browser, null);
    }
}
