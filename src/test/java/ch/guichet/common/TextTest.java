package ch.guichet.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void letters_and_their_accents_become_one_character() {
        assertThat(Text.line("Gene\u0300ve")).isEqualTo("Gen\u00e8ve");
    }

    @Test
    void a_line_has_single_blanks_and_none_at_its_ends() {
        assertThat(Text.line(" Rue \t du\r\nLac  1 ")).isEqualTo("Rue du Lac 1");
    }

    @Test
    void a_block_keeps_its_lines() {
        assertThat(Text.block("one\r\ntwo\rthree\n\nfour\n")).isEqualTo("one\ntwo\nthree\n\nfour");
    }

    @Test
    void nul_control_characters_and_lone_surrogates_are_dropped() {
        assertThat(Text.block("a\u0000b\u0007c\u001bd\ud83de\udc00f\u009fg")).isEqualTo("abcdefg");
    }

    @Test
    void marks_that_turn_or_hide_the_text_around_them_are_dropped() {
        assertThat(Text.line("a\u202eb\u2066c\u200bd\ufeffe")).isEqualTo("abcde");
    }

    @Test
    void joined_signs_and_signs_beyond_the_first_plane_are_kept() {
        assertThat(Text.line("\ud83d\udc69\u200d\ud83d\udcbb \ud835\udd38"))
                .isEqualTo("\ud83d\udc69\u200d\ud83d\udcbb \ud835\udd38");
    }

    @Test
    void cleaning_twice_changes_nothing() {
        var once = Text.block(" e\u0301\u0000\r\n\u200b x ");

        assertThat(Text.block(once)).isEqualTo(once);
    }
}
