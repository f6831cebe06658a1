package ch.guichet.claim;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.claimform.ClaimForms;
import ch.guichet.common.Address;
import ch.guichet.common.AvsNumber;
import ch.guichet.common.DecisionNumber;
import ch.guichet.common.Iban;
import ch.guichet.common.Language;
import ch.guichet.common.PersonName;
import ch.guichet.common.RealWords;
import ch.guichet.document.TestPrinter;
import ch.guichet.form.Answers;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Draft;
import ch.guichet.form.Line;
import ch.guichet.form.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form of the menu, whatever it asks. */
class EveryFormTest {

    private static final Path ARCHIVE = Path.of("src/test/resources/ch/guichet/claim/archive");
    private static final ContentCodec CODEC = new ContentCodec();

    static List<ClaimForm<?>> forms() {
        return ClaimForms.ALL;
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_blank_declaration_can_be_looked_at(ClaimForm<C> form) {
        var blank = form.definition().blank();

        assertThat(form.check(Draft.of(form.definition(), blank), Examples.occasion()))
                .isNotEmpty();
        assertThat(form.calculation(blank, Examples.occasion()).lines()).isEmpty();
        assertThat(form.period(blank)).isEmpty();
        assertThat(form.documents(blank)).isEmpty();
        assertThat(form.marks(blank)).isEmpty();
        assertThat(form.printedNumber(blank, Examples.occasion())).isNotBlank();
        assertThat(new Answers(RealWords.in(Language.FR)).of(form.definition(), blank))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void blank_rows_can_be_looked_at(ClaimForm<C> form) {
        var draft = WithRows.everywhere(form.definition());

        assertThat(form.check(draft, Examples.occasion())).isNotEmpty();
        assertThat(form.calculation(draft.content(), Examples.occasion()).lines())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void the_full_example_can_be_sent(ClaimForm<C> form) {
        var full = Examples.full(form);

        assertThat(form.check(Draft.of(form.definition(), full), Examples.occasion()))
                .filteredOn(Problem::isError)
                .isEmpty();
        assertThat(form.definition().prune(full)).isEqualTo(full);
        assertThat(form.calculation(full, Examples.occasion()).total().isPositive())
                .isTrue();
        assertThat(form.period(full)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void a_declaration_is_written_and_read_without_loss(ClaimForm<C> form) {
        for (var content : List.of(form.definition().blank(), Examples.full(form))) {
            var written = CODEC.write(content);
            var read = CODEC.content(form, form.version(), written);

            assertThat(read).isEqualTo(content);
            assertThat(CODEC.write(read)).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_was_ever_sent_can_be_read(ClaimForm<?> form) {
        IntStream.rangeClosed(1, form.version()).forEach(version -> {
            var stored = stored(form, version);
            var content = CODEC.content(form, version, stored);

            assertThat(content)
                    .as(form.name() + " " + version)
                    .isNotEqualTo(form.definition().blank());
            if (version == form.version()) {
                assertThat(CODEC.write(content)).isEqualTo(stored);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void every_answer_is_shown_in_every_language(ClaimForm<C> form) {
        for (var language : Language.values()) {
            var chapters = new Answers(RealWords.in(language)).of(form.definition(), Examples.full(form));

            assertThat(chapters).hasSize(form.definition().sections().size());
            assertThat(chapters.toString()).doesNotContain("!", "{");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_computed_line_has_its_rate_and_its_article(ClaimForm<?> form) {
        var lines = Examples.calculation(form).lines();

        assertThat(lines).allSatisfy(line -> {
            assertThat(line.legalBasis()).isNotBlank();
            assertThat(line.price() != null)
                    .isEqualTo(Set.of(Line.State.COMPUTED, Line.State.DEDUCTED).contains(line.state()));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    <C extends Record> void the_copy_says_everything_in_every_language(ClaimForm<C> form) {
        var printing = new Printing(TestPrinter.pdf(), RealWords.translations());
        for (var language : Language.values()) {
            var printed = printing.print(ClaimNumber.of(2024, 815), 1, sending(form, language), Instant.EPOCH);
            assertThat(TestPrinter.failures(printed)).isEmpty();
            assertThat(LeftInFrench.in(TestPrinter.heard(printed), form, language))
                    .isEmpty();
            var text = squeezed(TestPrinter.heard(printed));
            var words = RealWords.in(language);

            assertThat(text).contains(squeezed(words.text(form.title()))).doesNotContain("{", "}", "!");
            for (var line : Examples.calculation(form).lines()) {
                assertThat(text)
                        .contains(squeezed(words.text(form.name() + ".line." + line.code())))
                        .contains(squeezed(line.article(words)));
                if (line.state() == Line.State.COMPUTED) {
                    assertThat(text).contains(squeezed(line.measure(words)));
                }
            }
        }
    }

    private static String stored(ClaimForm<?> form, int version) {
        return Examples.read(ARCHIVE.resolve(form.name() + "-" + version + ".json"))
                .strip();
    }

    /** Lines end where the page is full. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0-]", "");
    }

    private static <C extends Record> Sending sending(ClaimForm<C> form, Language language) {
        var full = Examples.full(form);
        return new Sending(
                form,
                full,
                form.printedNumber(full, Examples.occasion()),
                form.period(full).orElseThrow(),
                form.marks(full),
                Examples.calculation(form),
                parties(),
                "",
                List.of(),
                List.of(),
                language,
                "");
    }

    private static Parties parties() {
        var address = new Address("Rue du Lac 1", "1200", "Genève", "CH");
        return new Parties(
                new PersonName("Doe", "Jane"),
                address,
                new PersonName("Doe", "Lea"),
                address,
                LocalDate.of(2012, 2, 29),
                AvsNumber.read("756.9217.0769.85").orElseThrow(),
                Iban.read("CH93 0076 2011 6238 5295 7").orElseThrow(),
                "Jane Doe",
                address,
                DecisionNumber.read("325 2024 0001234").orElseThrow(),
                "");
    }
}
