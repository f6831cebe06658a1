package ch.guichet.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "billet.pdf, billet.pdf",
        "Été à Genève.jpg, Été à Genève.jpg",
        "../../etc/passwd, _.._etc_passwd",
        "..\\..\\windows.png, _.._windows.png",
        "C:\\nul.pdf, C__nul.pdf",
        "nul.pdf, _nul.pdf",
        ".., _",
        "'a\u202Efdp.exe', a_fdp.exe",
        "'a?b*c.pdf. ', a_b_c.pdf"
    })
    void a_name_is_one_file_of_its_folder_on_every_system(String given, String safe) {
        assertThat(new EntryNames().take(given)).isEqualTo(safe);
    }

    @Test
    void no_name_is_there_twice_even_where_capitals_do_not_count() {
        var names = new EntryNames();
        assertThat(names.take("billet.pdf")).isEqualTo("billet.pdf");
        assertThat(names.take("Billet.PDF")).isEqualTo("Billet (2).PDF");
        assertThat(names.take("billet.pdf")).isEqualTo("billet (3).pdf");
        assertThat(names.take("billet")).isEqualTo("billet");
        assertThat(names.take("billet")).isEqualTo("billet (2)");
    }
}
