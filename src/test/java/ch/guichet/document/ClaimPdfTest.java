package ch.guichet.document;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.common.Language;
import ch.guichet.common.Translations;
import ch.guichet.office.Office;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

class ClaimPdfTest {

    static final Office OFFICE = new Office(
            "Office cantonal des assurances sociales",
            "Rue des Gares 12, 1211 Genève 2",
            "+41 22 000 00 00",
            "09h00 - 16h00");
    static final ClaimPdf PRINTER = new ClaimPdf(OFFICE, translations());

    @Test
    void a_claim_without_remark_and_documents_says_so_in_one_page() {
        var pdf = PRINTER.print(
                PrintedClaims.in(Language.FR).remark("").withoutDocuments().claim());

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(PdfText.heard(pdf)).contains("Aucun document n'est joint.").doesNotContain("Remarque");
    }

    @Test
    void a_claim_of_one_trip_fits_on_one_page() {
        assertThat(PdfText.seen(PRINTER.print(PrintedClaims.in(Language.FR).claim())))
                .hasSize(1);
    }

    @Test
    void the_copy_says_what_was_claimed_and_why_the_amounts_are_what_they_are() {
        assertThat(PdfText.heard(PRINTER.print(PrintedClaims.in(Language.FR).claim())))
                .contains(
                        "Office cantonal des assurances sociales",
                        "Rue des Gares 12, 1211 Genève 2",
                        "Téléphone +41 22 000 00 00, 09h00 - 16h00",
                        "Demande 2024-000815",
                        "Envoyée le 02.09.2024 14:32",
                        "Version 2, corrigée",
                        "Facture pour frais de voyage et nourriture",
                        "Formulaire n° 318.632.1",
                        "756.9217.0769.85",
                        "CH93 0076 2011 6238 5295 7",
                        "Accompagnant",
                        "02.07.2024, 09.07.2024, 06.08.2024, 13.08.2024",
                        "RAI art. 90 al. 2",
                        "tarif en vigueur dès le 01.01.2020",
                        "23 km",
                        "10.35",
                        "fixé par l'office",
                        "CHF 56.35",
                        "Merci de votre aide.",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    @Test
    void every_page_of_a_long_claim_shows_the_claim_and_its_place_and_repeats_the_table_head() {
        var pages = PdfText.seen(
                PRINTER.print(PrintedClaims.in(Language.FR).trips(40).claim()));

        assertThat(pages).hasSizeGreaterThan(5);
        for (var page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Demande 2024-000815", "Page " + page + " de " + pages.size());
        }
        assertThat(pages.stream().filter(page -> page.contains("CHF 0.45")))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("Position", "Montant en CHF"));
    }

    @Test
    void what_is_repeated_on_every_page_is_read_aloud_once() {
        var heard = PdfText.heard(
                PRINTER.print(PrintedClaims.in(Language.FR).trips(40).claim()));

        assertThat(heard).doesNotContain("Page 2 de").containsOnlyOnce("Montant en CHF");
    }

    @Test
    void words_in_the_second_font_keep_their_place() {
        var pdf = PRINTER.print(PrintedClaims.in(Language.FR)
                .remark("Avec Ωμέγα Жук ✓, puis fin.")
                .claim());

        assertThat(PdfText.heard(pdf)).contains("Avec Ωμέγα Жук ✓, puis fin.");
    }

    @Test
    void a_table_head_never_stands_alone_at_the_foot_of_a_page() {
        for (var trips = 1; trips <= 12; trips++) {
            assertThat(PdfText.seen(PRINTER.print(
                            PrintedClaims.in(Language.FR).trips(trips).claim())))
                    .filteredOn(page -> page.contains("Montant en CHF"))
                    .allSatisfy(page -> assertThat(page).containsAnyOf("CHF 0.45", "CHF 11.50", "fixé par l'office"));
        }
    }

    @Test
    void what_was_typed_is_printed_as_text_and_never_causes_a_request() throws IOException {
        try (var listening =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            listening.configureBlocking(false);
            var address = "http://127.0.0.1:" + listening.socket().getLocalPort() + "/x";
            for (var typed : List.of(
                    "<img src=\"" + address + "\"/>",
                    "<script src='" + address + "'>alert(1)</script>",
                    "<style>@import url(" + address + ");</style>",
                    "\"/><link rel=\"stylesheet\" href=\"" + address + "\"/>",
                    "background: url(" + address + ")",
                    "]]>&xxe;<!ENTITY xxe SYSTEM \"" + address + "\">",
                    "${T(java.net.URI).create('" + address + "').toURL().openStream()} [[${claim}]] *{number}")) {
                var pdf = PRINTER.print(
                        PrintedClaims.in(Language.FR).everywhere(" " + typed).claim());

                assertThat(squeezed(PdfText.heard(pdf)).split(Pattern.quote(squeezed(typed)), -1))
                        .as(typed)
                        .hasSizeGreaterThan(10);
                assertThat(listening.accept()).as("request for " + typed).isNull();
            }
        }
    }

    @Test
    void a_very_long_word_stays_on_the_page() {
        var word = "W".repeat(300);

        var lines = PdfText.heard(
                PRINTER.print(PrintedClaims.in(Language.FR).remark(word).claim()));

        var runs = Pattern.compile("W{2,}")
                .matcher(lines)
                .results()
                .map(run -> run.group().length())
                .toList();
        assertThat(runs).hasSizeGreaterThan(4).allSatisfy(run -> assertThat(run).isLessThan(62));
        assertThat(runs.stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);
    }

    @Test
    void a_remark_of_two_thousand_characters_is_printed_to_the_last_word() {
        var remark = "Merci de lire ceci. ".repeat(100).strip() + " Fin.";

        assertThat(PdfText.heard(PRINTER.print(
                        PrintedClaims.in(Language.FR).remark(remark).claim())))
                .contains("Fin.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_file_says_its_title_its_author_and_its_language(Language language) throws IOException {
        var claim = PrintedClaims.in(language).claim();
        try (var reader = new PdfReader(PRINTER.print(claim))) {
            assertThat(reader.getInfo())
                    .containsEntry("Title", claim.title() + " - 2024-000815")
                    .containsEntry("Author", OFFICE.name());
            assertThat(reader.getPdfVersion()).isEqualTo("1.7");
            var catalog = reader.getCatalog();
            assertThat(catalog.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo(language.code() + "-CH");
            assertThat(catalog.getAsDict(PdfName.VIEWERPREFERENCES)
                            .getAsBoolean(PdfName.DISPLAYDOCTITLE)
                            .booleanValue())
                    .isTrue();
            assertThat(new String(reader.getMetadata(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", claim.title());
        }
    }

    @Test
    void copies_printed_at_the_same_time_do_not_mix() throws Exception {
        var expected = Stream.of(Language.values())
                .map(language -> PdfText.heard(PRINTER.print(
                        PrintedClaims.in(language).everywhere(" Жук").claim())))
                .toList();
        try (var printers = Executors.newFixedThreadPool(4)) {
            var jobs = new ArrayList<Future<String>>();
            for (var round = 0; round < 5; round++) {
                for (var language : Language.values()) {
                    jobs.add(printers.submit(() -> PdfText.heard(PRINTER.print(
                            PrintedClaims.in(language).everywhere(" Жук").claim()))));
                }
            }
            for (var job = 0; job < jobs.size(); job++) {
                assertThat(jobs.get(job).get()).isEqualTo(expected.get(job % 4));
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static Translations translations() {
        return Translations.read(Stream.of(Language.values())
                .<URL>map(language -> ClaimPdf.class.getResource("/i18n/document_" + language.code() + ".properties"))
                .toList());
    }
}
