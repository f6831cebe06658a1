package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How articles are cited in each language. */
class CitationTest {

    @Test
    void the_law_stands_behind_its_article_in_the_words_of_the_language() {
        var article = new Citation("RAI art. 90 al. 4 let. a");
        assertThat(article.in(words(Language.FR))).isEqualTo("art. 90 al. 4 let. a RAI");
        assertThat(article.in(words(Language.DE))).isEqualTo("Art. 90 Abs. 4 Bst. a IVV");
        assertThat(article.in(words(Language.IT))).isEqualTo("art. 90 cpv. 4 lett. a OAI");
        assertThat(article.in(words(Language.EN))).isEqualTo("art. 90 para. 4 let. a RAI/IVV");
    }

    @Test
    void what_is_no_article_keeps_its_order_and_unknown_words_stay() {
        assertThat(new Citation("CRFV annexe 3").in(words(Language.FR))).isEqualTo("CRFV annexe 3");
        assertThat(new Citation("CRFV annexe 3").in(words(Language.DE))).isEqualTo("KSVR Anhang 3");
        assertThat(new Citation("Mémento 4.05").in(words(Language.DE))).isEqualTo("Mémento 4.05");
        assertThat(new Citation("").in(words(Language.DE))).isEmpty();
    }

    @Test
    void several_articles_are_cited_one_after_the_other() {
        var articles = new Citation("RAI art. 39h al. 1; CO art. 324a");
        assertThat(articles.in(words(Language.FR))).isEqualTo("art. 39h al. 1 RAI; art. 324a CO");
        assertThat(articles.in(words(Language.DE))).isEqualTo("Art. 39h Abs. 1 IVV; Art. 324a OR");
    }

    private static Words words(Language language) {
        List<URL> bundles = Stream.of(Language.values())
                .map(each -> Objects.requireNonNull(
                        CitationTest.class.getResource("/i18n/form_" + each.code() + ".properties")))
                .toList();
        return Translations.read(bundles).in(language);
    }
}
