package ch.guichet.catalogue;

import static ch.guichet.catalogue.Supply.PURCHASE;
import static ch.guichet.catalogue.Supply.RENTAL;
import static ch.guichet.catalogue.Supply.REPAIR;
import static ch.guichet.catalogue.Supply.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.common.RealWords;
import ch.guichet.rates.Rate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = MigratedCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2024, 9, 30);

    @Test
    void a_day_before_the_first_start_finds_nothing() {
        assertThat(CATALOGUE.find(number("5.06"), LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(CATALOGUE.find(number("5.06"), LocalDate.of(2020, 1, 1))).isPresent();
        assertThat(CATALOGUE.find(number("14.06.1"), LocalDate.of(2023, 12, 31)))
                .isEmpty();
        assertThat(CATALOGUE.find(number("14.06.1"), LocalDate.of(2024, 1, 1))).isPresent();
    }

    @Test
    void mopeds_count_until_they_are_abrogated() {
        var last = LocalDate.of(2023, 12, 31);

        assertThat(CATALOGUE.find(number("10.01*"), last)).isPresent();
        assertThat(CATALOGUE.abrogated(number("10.01*"), last)).isEmpty();
        assertThat(CATALOGUE.find(number("10.01*"), last.plusDays(1))).isEmpty();
        assertThat(CATALOGUE.abrogated(number("10.01*"), DAY)).contains(last.plusDays(1));
    }

    @Test
    void what_counts_or_was_never_there_is_not_abrogated() {
        assertThat(CATALOGUE.abrogated(number("5.06"), DAY)).isEmpty();
        assertThat(CATALOGUE.abrogated(number("4.51"), DAY)).isEmpty();
        assertThat(CATALOGUE.knows(number("4.51"))).isFalse();
    }

    @Test
    void a_position_knows_what_it_stands_under() {
        assertThat(CATALOGUE.path(position("14.06.1"), DAY))
                .extracting(position -> position.number().text())
                .containsExactly("14", "14.06", "14.06.1");
    }

    @Test
    void chapters_come_in_the_order_of_the_annex_and_third_parties_last() {
        assertThat(CATALOGUE.chapters(DAY))
                .extracting(position -> position.number().text())
                .containsExactly("1", "2", "4", "5", "7", "9", "10", "11", "12", "13", "14", "15", "services");
        assertThat(CATALOGUE.under(number("14.06"), DAY))
                .extracting(position -> position.number().text())
                .containsExactly("14.06.1", "14.06.2", "14.06.3");
    }

    @Test
    void loans_are_rented_and_all_else_is_bought() {
        assertThat(position("9.01").supplies()).containsExactly(RENTAL);
        assertThat(position("5.06").supplies()).containsExactly(PURCHASE);
        assertThat(position("14.05").supplies()).containsExactlyInAnyOrder(PURCHASE, RENTAL);
        assertThat(position("art.9").supplies()).containsExactly(TRAINING);
        assertThat(position("9.01").isUsual(PURCHASE)).isFalse();
        assertThat(position("9.01").isUsual(REPAIR)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4.01, PURCHASE, 2012-10-01, own_under12",
        "4.01, PURCHASE, 2012-09-30, own_from12",
        "4.01, REPAIR, 2012-10-01, own_repair",
        "14.06.1, PURCHASE, 2008-09-30, flat",
        "14.06.1, PURCHASE, 2008-10-01,",
        "14.06.3, PURCHASE, 2020-09-30, flat",
        "14.06.3, PURCHASE, 2014-10-01, flat",
        "14.06.3, PURCHASE, 2014-09-30,",
        "14.06.3, REPAIR, 2018-01-01,",
        "4.01, PURCHASE, ,"
    })
    void limits_count_for_ages_and_kinds_of_supply(String position, Supply supply, LocalDate born, String tag) {
        assertThat(position(position).limits().stream().filter(limit -> limit.appliesTo(supply, born, DAY)))
                .extracting(Limit::tag)
                .isEqualTo(tag == null ? List.of() : List.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "5.06", "9.02", "13.01*", "14.03"})
    void upkeep_is_checked_where_nothing_else_is_fixed(String position) {
        assertThat(position(position).limits())
                .filteredOn(limit -> limit.effect() == Limit.Effect.CHECKED)
                .singleElement()
                .isEqualTo(new Limit(
                        number("*"),
                        "upkeep",
                        Limit.Effect.CHECKED,
                        Chf.of("485"),
                        Recurrence.CALENDAR_YEAR,
                        null,
                        null,
                        REPAIR,
                        "OMAI art. 7 al. 3",
                        LocalDate.of(2020, 1, 1),
                        Rate.Mark.PARTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.01", "4.03", "10.04*", "10.05", "11.02", "14.06.1", "art.9", "5.07.1", "14"})
    void upkeep_is_not_checked_for_vehicles_dogs_own_shares_and_chapters(String position) {
        assertThat(position(position).limits()).extracting(Limit::effect).doesNotContain(Limit.Effect.CHECKED);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, monthly_cap,", "2024-01-01, annual_cap, 22050", "2025-01-01, annual_cap, 22680"})
    void a_limit_changes_with_its_date(LocalDate day, String tag, String amount) {
        assertThat(CATALOGUE.find(number("art.9"), day).orElseThrow().limits())
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.tag()).isEqualTo(tag);
                    assertThat(limit.amount()).isEqualTo(amount == null ? null : Chf.of(amount));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_YEAR, 2024-01-01, 2024-12-31",
        "SIX_YEARS, 2018-10-01, 2030-09-29",
        "EIGHT_YEARS, 2016-10-01, 2032-09-29"
    })
    void what_is_due_once_is_looked_for_around_the_day(Recurrence recurrence, LocalDate from, LocalDate to) {
        assertThat(recurrence.around(DAY)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | perruque | 5.06",
                "FR | PERRUQ | 5.06",
                "FR | chien | 11.02 14.06.1 14.06.2 14.06.3",
                "FR | chien epilep | 14.06.2",
                "FR | lit | 13.01* 14.03",
                "FR | elevateurs | 14.02",
                "FR | 5.06 | 5.06",
                "FR | 13.01* | 13.01*",
                "FR | art.9 | art.9",
                "FR | vehicules auto | 10.04*",
                "FR | zèbre | ''",
                "FR | ' .' | ''",
                "DE | peruck | 5.06",
                "DE | assistenzhund | 14.06.1 14.06.2 14.06.3",
                "FR | chiens | 11.02 14.06.1 14.06.2 14.06.3",
                "DE | Bett | 14.03",
                "DE | Perücke | 5.06",
                "IT | parrucca | 5.06",
                "IT | letto | 11.06 13.01* 14.03",
                "EN | bed | 13.01* 14.03",
                "IT | cani guida | 11.02",
                "EN | wig | 5.06"
            })
    void a_search_finds_words_by_their_beginning(Language language, String typed, String found) {
        var words = RealWords.in(language);

        assertThat(CATALOGUE.search(typed, DAY, number -> words.text(number.label())).stream()
                        .map(position -> position.number().text()))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void what_is_called_so_itself_comes_before_what_stands_under_it() {
        var words = RealWords.in(Language.FR);

        assertThat(CATALOGUE.search("lunettes", DAY, number -> words.text(number.label())))
                .extracting(position -> position.number().text())
                .containsExactly("7.01*", "11.07", "7.02*");
    }

    @Test
    void twenty_are_found_at_most() {
        assertThat(CATALOGUE.search("1", DAY, PositionNumber::text)).hasSizeGreaterThan(20);
    }

    private static Position position(String number) {
        return CATALOGUE.find(number(number), DAY).orElseThrow();
    }

    private static PositionNumber number(String text) {
        return new PositionNumber(text);
    }
}
