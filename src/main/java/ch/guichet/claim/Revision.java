package ch.guichet.claim;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.file.StoredFile;
import ch.guichet.form.Calculation;
import ch.guichet.form.Line;
import ch.guichet.form.Problem;
import java.time.Instant;
import java.util.List;

/** A declaration as it was sent, with the amounts and rates of that moment; never changed. */
public record Revision(
        int number,
        Instant submittedAt,
        Language language,
        Record content,
        Parties parties,
        String remark,
        List<Line> lines,
        List<StoredFile> files,
        StoredFile copy,
        List<Problem> confirmed) {

    public Chf total() {
        return Calculation.sum(lines);
    }
}
