package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Words WORDS = Translations.read(List.of())
            .with(
                    "shelf.",
                    (language, key) -> key.equals("shelf.most")
                            ? Optional.of("« L'AI » paie {0} (" + language.code() + ")")
                            : Optional.empty())
            .in(Language.FR);

    @Test
    void texts_kept_elsewhere_are_written_like_those_of_the_bundles() {
        assertThat(WORDS.has("shelf.most")).isTrue();
        assertThat(WORDS.text("shelf.most", Chf.of("1500"))).isEqualTo("«\u00A0L'AI\u00A0» paie CHF 1’500.00 (fr)");
    }

    @Test
    void a_text_that_stands_nowhere_shows_its_key() {
        assertThat(WORDS.has("shelf.least")).isFalse();
        assertThat(WORDS.text("shelf.least")).isEqualTo("!shelf.least!");
        assertThat(WORDS.text("elsewhere.most")).isEqualTo("!elsewhere.most!");
    }

    @Test
    void the_catalogue_is_known_in_every_language() {
        assertThat(RealWords.in(Language.DE).text("catalogue.position.5.06")).isEqualTo("Perücken");
    }
}
