package ch.guichet.document;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAloudTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_screen_reader_can_read_one_trip_in_every_language(Language language) {
        assertThat(PdfUa.failures(
                        ClaimPdfTest.PRINTER.print(PrintedClaims.in(language).claim())))
                .isEmpty();
    }

    @Test
    void the_check_finds_what_is_wrong_with_the_bare_engine() {
        assertThat(PdfUa.failures(BareEngine.print(PrintedClaims.in(Language.FR).claim())))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_screen_reader_can_read_forty_trips_in_every_language(Language language) {
        assertThat(PdfUa.failures(ClaimPdfTest.PRINTER.print(
                        PrintedClaims.in(language).trips(40).claim())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 🎉 👨‍👩‍👧 ❤️ 🇨🇭",
                "Ωμέγα Жук עברית العربية ไทย 漢字 かな",
                "m̃ x̌ q̇ é Ạ̈ ǅ ﬁ",
                "✓ → ☐ € ½ ‰ − – — … « » “ ” \u00a0\u202f\u2009|",
                "\u0000\u0001\uD800\uDFFF\uFFFE\uFFFF\uFEFF\u200B\u00AD\u2028\u0085\uE000",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void a_screen_reader_can_read_whatever_was_typed(String typed) {
        assertThat(PdfUa.failures(ClaimPdfTest.PRINTER.print(PrintedClaims.in(Language.FR)
                        .trips(2)
                        .everywhere(" " + typed)
                        .claim())))
                .isEmpty();
    }

    @Test
    void a_screen_reader_can_read_every_character_there_is() {
        var all = IntStream.rangeClosed(0x20, 0x2FFFF)
                .filter(point -> Character.isDefined(point) && !isPlainHan(point))
                .mapToObj(point -> Character.toString(point) + (point % 64 == 0 ? "\n" : ""))
                .collect(Collectors.joining());

        assertThat(PdfUa.failures(ClaimPdfTest.PRINTER.print(
                        PrintedClaims.in(Language.FR).remark(all).claim())))
                .isEmpty();
    }

    /** The Han characters and the Hangul syllables behave alike, a few stand for all. */
    private static boolean isPlainHan(int point) {
        return (point > 0x3400 && point < 0xD7A0) || point > 0x1FFFF;
    }
}
