package ch.guichet.document;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A claim of nobody that uses every part of the printed copy; printed once at start so that the first real one is fast. */
final class Specimen {

    private static final PrintedEntry.Answer ANSWER = new PrintedEntry.Answer("Label", "Text ✓");

    static final PrintedClaim CLAIM = new PrintedClaim(
            Language.FR,
            "0000-000000",
            1,
            Instant.EPOCH,
            "Specimen",
            "000",
            List.of(new PrintedParty("Party", List.of(ANSWER))),
            List.of(new PrintedSection(
                    "Section", List.of(ANSWER, new PrintedEntry.Group("Group", List.<PrintedEntry>of(ANSWER))))),
            new PrintedCalculation(
                    List.of(new PrintedCalculation.Line(
                            "What", "1", "CHF 0.00", Chf.ZERO, "Basis", LocalDate.EPOCH, false)),
                    Chf.ZERO,
                    List.of()),
            "Remark",
            List.of(new PrintedDocument("document.pdf", "1 kB", "00")));

    private Specimen() {}
}
