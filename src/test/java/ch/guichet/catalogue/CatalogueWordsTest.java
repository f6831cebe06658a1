package ch.guichet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.WholeCounter;
import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeCounter
class CatalogueWordsTest {

    @Autowired
    Translations translations;

    @Test
    void the_counter_knows_the_texts_of_the_catalogue() {
        var words = translations.in(Language.FR);

        assertThat(words.has("catalogue.position.5.06")).isTrue();
        assertThat(words.text("catalogue.position.5.06")).isEqualTo("Perruques");
        assertThat(words.text("catalogue.limit.5.06.maximum", Chf.of("1500")))
                .isEqualTo("L'AI paie au plus CHF 1’500.00 par année civile, TVA comprise.");
        assertThat(words.text("catalogue.position.4.51")).isEqualTo("!catalogue.position.4.51!");
    }
}
