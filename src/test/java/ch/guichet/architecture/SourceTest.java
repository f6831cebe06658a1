package ch.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final List<Source> HOUSE = Source.main();

    @Test
    void no_class_is_longer_than_250_lines() {
        assertThat(HOUSE)
                .hasSizeGreaterThan(100)
                .filteredOn(Source::isTooLong)
                .extracting(Source::name)
                .isEmpty();
    }

    @Test
    void half_of_all_classes_are_shorter_than_60_lines() {
        var lengths = HOUSE.stream()
                .filter(source -> !source.name().endsWith("package-info.java"))
                .map(Source::lines)
                .sorted()
                .toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThan(60);
    }

    @Test
    void money_is_counted_exactly_everywhere_outside_the_pages() {
        assertThat(HOUSE)
                .filteredOn(source -> !source.isPage())
                .filteredOn(Source::countsInexactly)
                .extracting(Source::name)
                .isEmpty();
    }

    @Test
    void a_class_of_251_lines_is_too_long() {
        assertThat(new Source("Long.java", "//\n".repeat(250)).isTooLong()).isFalse();
        assertThat(new Source("Long.java", "//\n".repeat(251)).isTooLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double amount;",
                "float amount;",
                "Double amount;",
                "var amount = 0.05;",
                "amount.doubleValue()",
                "\"a\" + 1.5 + \"b\""
            })
    void inexact_numbers_are_noticed(String code) {
        assertThat(new Source("Amount.java", code).countsInexactly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chf.of(\"0.45\")",
                "// double",
                "/* a float */",
                "'.'",
                "\"\"\"\n 12.5 km\"\"\"",
                "row.doubled()"
            })
    void words_and_whole_numbers_are_not_taken_for_inexact_ones(String code) {
        assertThat(new Source("Amount.java", code).countsInexactly()).isFalse();
    }
}
