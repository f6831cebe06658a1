package ch.guichet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.RealWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue holds what the annex to the OMAI says, row by row. */
class AnnexTest {

    private static final Catalogue CATALOGUE = MigratedCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Set<String> FORMS =
            Set.of("318.635", "318.636", "318.637", "318.638", "318.639", "318.632", "300.001");

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/positions.csv", numLinesToSkip = 1)
    void every_position_of_the_annex_is_in_the_catalogue(
            String number,
            String parent,
            String form,
            String french,
            String german,
            String italian,
            String workRelated,
            String delivery) {
        var position = CATALOGUE.find(new PositionNumber(number), DAY).orElseThrow();

        assertThat(position.paperForm()).isEqualTo(form);
        assertThat(position.workRelated()).isEqualTo(workRelated.equals("yes"));
        assertThat(position.parent())
                .isEqualTo(
                        parent != null
                                ? new PositionNumber(parent)
                                : number.equals("art.9") ? new PositionNumber("services") : null);
        assertThat(text(Language.FR, position)).isEqualTo(french);
        assertThat(text(Language.DE, position)).isEqualTo(german);
        if (italian != null) {
            assertThat(text(Language.IT, position)).isEqualTo(italian);
        }
        if (delivery != null && position.parent() != null) {
            assertThat(position.supplies().contains(Supply.RENTAL)).isEqualTo(delivery.startsWith("loan"));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/abrogated.csv", numLinesToSkip = 1)
    void every_abrogated_position_is_known_and_not_found(String number) {
        var position = new PositionNumber(number);

        assertThat(CATALOGUE.knows(position)).isTrue();
        assertThat(CATALOGUE.find(position, DAY)).isEmpty();
        assertThat(CATALOGUE.abrogated(position, DAY)).isPresent();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/limits.csv", numLinesToSkip = 1)
    void every_amount_of_the_annex_is_a_limit(String number, String tag, BigDecimal amount, String kind) {
        var limit = limits().filter(
                        one -> one.position().text().equals(number) && one.tag().equals(tag))
                .findFirst()
                .orElseThrow();

        assertThat(limit.amount()).isEqualTo(amount == null ? null : new Chf(amount));
        assertThat(limit.recurrence())
                .isEqualTo(
                        switch (kind) {
                            case "flat_every_8_years" -> Recurrence.EIGHT_YEARS;
                            case "flat_once" -> Recurrence.ONCE;
                            default -> kind.contains("_year") ? Recurrence.CALENDAR_YEAR : Recurrence.DELIVERY;
                        });
    }

    @Test
    void nothing_else_is_limited() {
        assertThat(CATALOGUE
                        .leaves(DAY)
                        .flatMap(position -> position.limits().stream())
                        .distinct())
                .hasSize(37);
    }

    @Test
    void everything_that_can_be_claimed_has_a_form_and_a_usual_supply() {
        assertThat(CATALOGUE.leaves(DAY)).hasSize(53).allSatisfy(position -> {
            assertThat(position.paperForm()).isIn(FORMS);
            assertThat(position.supplies()).isNotEmpty();
        });
    }

    @Test
    void a_limit_that_is_applied_has_an_amount_and_a_legal_basis() {
        assertThat(limits()).allSatisfy(limit -> {
            assertThat(limit.legalBasis()).matches("(OMAI|CMAI) .+");
            assertThat(limit.amount() != null || limit.effect() == Limit.Effect.SHOWN)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_position_and_limit_has_its_text_and_no_text_is_left(Language language) {
        var texts = MigratedCatalogue.labels(language);

        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                positions().map(position -> position.number().label()), limits().map(Limit::label))
                        .distinct()
                        .toList());
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("’", "ß", "''")
                        .doesNotMatch(".*(  |\\{[^0]).*"));
    }

    @ParameterizedTest
    @EnumSource
    void a_limit_says_its_amount_if_it_has_one(Language language) {
        var words = RealWords.in(language);

        assertThat(limits()).allSatisfy(limit -> {
            var amount = limit.amount();
            var said = amount == null ? words.text(limit.label()) : words.text(limit.label(), amount);
            assertThat(said).endsWith(".").doesNotContain("{", "!");
            assertThat(said.contains("CHF " + amount)).isEqualTo(amount != null);
        });
    }

    /** On all days on which something changes. */
    private static Stream<Position> positions() {
        return Stream.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1), DAY)
                .flatMap(day -> CATALOGUE.chapters(day).stream().flatMap(chapter -> withAllUnder(chapter, day)));
    }

    private static Stream<Position> withAllUnder(Position position, LocalDate day) {
        return Stream.concat(
                Stream.of(position),
                CATALOGUE.under(position.number(), day).stream().flatMap(part -> withAllUnder(part, day)));
    }

    /** The newest first. */
    private static Stream<Limit> limits() {
        return positions().toList().reversed().stream().flatMap(position -> position.limits().stream());
    }

    private static String text(Language language, Position position) {
        return RealWords.in(language).text(position.number().label());
    }
}
