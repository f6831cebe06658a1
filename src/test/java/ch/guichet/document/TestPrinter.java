package ch.guichet.document;

import ch.guichet.common.RealWords;
import ch.guichet.office.Office;
import java.util.List;

/** Prints copies in tests of other packages, and reads them. */
public final class TestPrinter {

    private TestPrinter() {}

    public static ClaimPdf pdf() {
        return new ClaimPdf(
                new Office("Office AI", "Rue des Gares 12, 1211 Genève 2", "", ""), RealWords.translations());
    }

    /** What veraPDF finds wrong with a copy as PDF/UA-1. */
    public static List<String> failures(byte[] pdf) {
        return PdfUa.failures(pdf);
    }

    /** What a screen reader says. */
    public static String heard(byte[] pdf) {
        return PdfText.heard(pdf);
    }
}
