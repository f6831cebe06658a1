package ch.guichet.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.common.Words;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final List<Bundle> BUNDLES = Bundle.all();

    @Test
    void the_four_languages_say_the_same_things() {
        var modules = BUNDLES.stream().collect(groupingBy(Bundle::module));

        assertThat(modules).hasSizeGreaterThan(5).allSatisfy((module, bundles) -> {
            assertThat(bundles).extracting(Bundle::language).containsExactlyInAnyOrder(Language.values());
            var french = bundles.stream()
                    .filter(bundle -> bundle.language() == Language.FR)
                    .findFirst()
                    .orElseThrow()
                    .texts();
            for (var bundle : bundles) {
                assertThat(bundle.texts().keySet()).as("keys of " + bundle).isEqualTo(french.keySet());
                bundle.texts()
                        .forEach((key, text) -> assertThat(text.placeholders())
                                .as("placeholders of " + text)
                                .isEqualTo(
                                        Objects.requireNonNull(french.get(key)).placeholders()));
            }
        });
    }

    @Test
    void a_key_stands_once() {
        assertThat(BUNDLES).allSatisfy(bundle -> assertThat(bundle.keys()).doesNotHaveDuplicates());
        assertThat(BUNDLES.stream().collect(groupingBy(Bundle::language)))
                .allSatisfy(
                        (language, bundles) -> assertThat(bundles.stream().flatMap(bundle -> bundle.keys().stream()))
                                .doesNotHaveDuplicates());
    }

    @Test
    void nothing_is_left_empty() {
        assertThat(texts().filter(text -> text.pattern().isBlank())).isEmpty();
    }

    @Test
    void there_is_one_kind_of_apostrophe_written_once() {
        assertThat(texts().filter(text ->
                        text.pattern().contains("’") || text.pattern().contains("''")))
                .isEmpty();
    }

    @Test
    void german_is_written_as_in_switzerland() {
        assertThat(texts().filter(text -> text.bundle().language() == Language.DE)
                        .filter(text -> text.pattern().contains("ß")))
                .isEmpty();
    }

    /** What a choice yields is read as a pattern again when it holds a brace; the apostrophe would then be lost. */
    @Test
    void no_apostrophe_stands_with_a_placeholder_in_a_branch_of_a_choice() {
        assertThat(texts().filter(BundleTest::losesApostrophe)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_shown_as_it_is_written(Language language) throws MalformedURLException {
        var words = words(Path.of("src/main/resources/i18n"), language);

        assertThat(texts().filter(text -> text.bundle().language() == language)).allSatisfy(text -> {
            for (var number = 0; number < 4; number++) {
                var shown = shown(words, text, number);
                assertThat(shown).doesNotContain("{", "}", "''");
                if (!text.hasChoice()) {
                    assertThat(shown.replace('\u00A0', ' '))
                            .isEqualTo(text.pattern().replaceAll("\\{\\d+}", String.valueOf(number)));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0,choice,0#rien|1<jusqu'à {0} jours}", "{0} {1,choice,1#d'un {0}|1<deux}"})
    void a_lost_apostrophe_is_noticed(String pattern, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x_fr.properties"), "x=" + pattern);
        var text = new Text(new Bundle("x", Language.FR, ""), "x", pattern);

        assertThat(losesApostrophe(text)).isTrue();
        assertThat(Stream.of(0, 1, 2).map(number -> {
                    try {
                        return shown(words(folder, Language.FR), text, number);
                    } catch (MalformedURLException | IllegalArgumentException failure) {
                        return failure.toString();
                    }
                }))
                .anyMatch(
                        shown -> shown.chars().filter(c -> c == '\'').count() != 1 && !shown.matches("rien|\\d deux"));
    }

    @Test
    void an_apostrophe_beside_a_choice_or_in_a_branch_without_placeholder_is_kept() {
        var text = new Text(new Bundle("x", Language.FR, ""), "x", "l'un{0,choice,0# n'est rien|1< de {0}} qu'il y a");

        assertThat(losesApostrophe(text)).isFalse();
        assertThat(text.branches()).containsExactly("0# n'est rien", "1< de {0}");
    }

    private static boolean losesApostrophe(Text text) {
        return text.branches().stream().anyMatch(branch -> branch.contains("'") && branch.contains("{"));
    }

    private static Stream<Text> texts() {
        return BUNDLES.stream().flatMap(bundle -> bundle.texts().values().stream());
    }

    private static String shown(Words words, Text text, int number) {
        var arguments = new Object[10];
        Arrays.fill(arguments, number);
        return words.text(text.key(), arguments);
    }

    private static Words words(Path folder, Language language) throws MalformedURLException {
        var files = new ArrayList<URL>();
        for (var file : Objects.requireNonNull(folder.toFile().listFiles())) {
            files.add(file.toURI().toURL());
        }
        return Translations.read(files).in(language);
    }
}
