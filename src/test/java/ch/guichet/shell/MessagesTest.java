package ch.guichet.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = MainLayout.class)
class MessagesTest extends ShellTest {

    @Autowired
    Messages messages;

    @Test
    void pages_speak_four_languages_french_first() {
        assertThat(messages.getProvidedLocales())
                .extracting(Locale::toLanguageTag)
                .containsExactly("fr-CH", "de-CH", "it-CH", "en-CH");
    }

    @Test
    void a_text_is_found_by_the_language_whatever_the_country() {
        assertThat(messages.getTranslation("shell.failure.reference", Locale.GERMANY, "K7Q2M9FX"))
                .isEqualTo("Referenz für die IV-Stelle: K7Q2M9FX");
    }

    @Test
    void an_unknown_language_is_answered_in_french() {
        assertThat(messages.getTranslation("shell.help", Locale.JAPAN)).isEqualTo("Aide");
    }
}
