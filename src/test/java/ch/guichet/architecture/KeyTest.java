package ch.guichet.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalogue.MigratedCatalogue;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimStatus;
import ch.guichet.claim.Examples;
import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Language;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.FormKeys;
import ch.guichet.form.Mark;
import ch.guichet.form.Proof;
import ch.guichet.rates.MigratedRates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern SETTING = Pattern.compile("(@\\w+|getProperty)\\([^)]*\\)");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|html|js|json|pdf|svg|txt)");

    private static final Set<String> KNOWN = Bundle.all().stream()
            .filter(bundle -> bundle.language() == Language.FR)
            .flatMap(bundle -> bundle.keys().stream())
            .collect(toSet());

    @Test
    void every_key_that_a_form_needs_has_its_text() {
        assertThat(neededByForms()).isSubsetOf(KNOWN);
    }

    @Test
    void every_key_that_is_composed_has_its_text() {
        assertThat(composed()).isSubsetOf(KNOWN);
    }

    /** What looks like a key of a known module, and is no stem of keys, name of a form, mark, setting or file. */
    @Test
    void every_key_in_the_code_has_its_text() throws IOException {
        var modules = KNOWN.stream().map(KeyTest::module).collect(toSet());
        var others = ClaimForms.ALL.stream().flatMap(KeyTest::names).collect(toSet());
        var written = Source.main().stream()
                .map(source ->
                        new Source(source.name(), SETTING.matcher(source.text()).replaceAll("")))
                .flatMap(Source::literals)
                .filter(KEY.asMatchPredicate())
                .filter(Predicate.not(FILE.asMatchPredicate()))
                .filter(key -> modules.contains(module(key)) && !others.contains(key))
                .filter(key -> !isStem(key));

        assertThat(Stream.concat(written, inTemplates())).isNotEmpty().isSubsetOf(KNOWN);
    }

    @Test
    void no_text_is_left_that_nobody_shows() throws IOException {
        var shown = Stream.of(
                        Source.main().stream().flatMap(Source::literals), inTemplates(), neededByForms(), composed())
                .flatMap(keys -> keys)
                .collect(toSet());

        assertThat(KNOWN.stream()
                        .filter(key -> !shown.contains(key))
                        // a dictionary: rates may cite any of these laws
                        .filter(key -> !key.startsWith("law.")))
                .isEmpty();
    }

    private static Stream<String> neededByForms() {
        return ClaimForms.ALL.stream().flatMap(form -> Stream.concat(FormKeys.of(form), ofExample(form)));
    }

    /** The examples have every line, and the full one calls for every document. */
    private static <C extends Record> Stream<String> ofExample(ClaimForm<C> form) {
        return Stream.concat(
                form.documents(Examples.full(form)).stream().map(Proof::key),
                Examples.lines(form)
                        .flatMap(line -> Stream.of(form.name() + ".line." + line.code(), "unit." + line.unit())));
    }

    /** Keys that end in a value. */
    private static Stream<String> composed() {
        var decisions = Stream.of(ClaimAction.values())
                .filter(ClaimAction::isByReviewer)
                .toArray(ClaimAction[]::new);
        return Stream.of(
                        keys("claim.status.", (Object[]) ClaimStatus.values()),
                        keys("claim.event.", (Object[]) ClaimAction.values()),
                        Stream.of("action", "ask", "then", "confirm", "done")
                                .flatMap(step -> keys("review." + step + ".", (Object[]) decisions)),
                        Stream.of(DayOfWeek.values()).map(day -> "weekday." + day.getValue()),
                        MigratedCatalogue.paperForms().map(form -> "form.catalogue.group." + form),
                        MigratedRates.codes().stream().map(code -> "rate." + code),
                        MigratedRates.units().stream().flatMap(unit -> Stream.of("unit." + unit, "unit.per." + unit)))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Object... values) {
        return Stream.of(values).map(value -> prefix + value);
    }

    private static <C extends Record> Stream<String> names(ClaimForm<C> form) {
        return Stream.concat(
                FormKeys.names(form.definition()),
                form.marks(Examples.full(form)).stream().map(Mark::kind));
    }

    private static Stream<String> inTemplates() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/document"))) {
            var texts = new StringBuilder();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                texts.append(Files.readString(file));
            }
            return IN_TEMPLATE.matcher(texts).results().map(found -> found.group(1)).toList().stream();
        }
    }

    private static boolean isStem(String text) {
        return KNOWN.stream().anyMatch(key -> key.startsWith(text + "."));
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
