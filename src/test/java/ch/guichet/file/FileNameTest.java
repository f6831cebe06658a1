package ch.guichet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void folders_and_control_characters_are_left_out() {
        assertThat(FileName.clean("C:\\Users\\jane\\billet.pdf").name()).isEqualTo("billet.pdf");
        assertThat(FileName.clean("../../etc/passwd").name()).isEqualTo("passwd");
        assertThat(FileName.clean("a\r\nSet-Cookie: b\0.pdf").name()).isEqualTo("a Set-Cookie: b.pdf");
        assertThat(FileName.clean(" / ").name()).isEqualTo("document");
    }

    @Test
    void the_extension_fits_the_bytes() {
        assertThat(named("billet.PDF", FileKind.PDF)).isEqualTo("billet.PDF");
        assertThat(named("photo.jpeg", FileKind.JPEG)).isEqualTo("photo.jpeg");
        assertThat(named("billet.bat", FileKind.PDF)).isEqualTo("billet.bat.pdf");
        assertThat(named("", FileKind.PNG)).isEqualTo("document.png");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        assertThat(named("x".repeat(500) + ".pdf", FileKind.PDF)).hasSize(200).endsWith(".pdf");
        var cut = named("x".repeat(195) + "\uD83D\uDE00\uD83D\uDE00", FileKind.PDF);
        assertThat(cut).isEqualTo("x".repeat(195) + ".pdf");
    }

    private static String named(String sent, FileKind kind) {
        return FileName.clean(sent).of(kind).name();
    }
}
