package ch.guichet.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The words of a file, with single blanks between them. */
public final class PdfText {

    private PdfText() {}

    /** What a screen reader says: without what is marked as decoration. */
    public static String heard(byte[] pdf) {
        return String.join(" ", pages(pdf, false));
    }

    /** What stands on each page. */
    static List<String> seen(byte[] pdf) {
        return pages(pdf, true);
    }

    private static List<String> pages(byte[] pdf, boolean decorationToo) {
        try (var reader = new PdfReader(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                if (decorationToo) {
                    var content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
                    reader.setPageContent(
                            page, content.replace("/Artifact BMC", "/Span BMC").getBytes(StandardCharsets.ISO_8859_1));
                }
                pages.add(new PdfTextExtractor(reader).getTextFromPage(page).replaceAll("\\s+", " "));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
