package ch.guichet.claim;

import ch.guichet.common.Language;
import ch.guichet.common.Period;
import ch.guichet.file.StoredFile;
import ch.guichet.form.Calculation;
import ch.guichet.form.ClaimForm;
import ch.guichet.form.Mark;
import ch.guichet.form.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration that passed all checks, as it is about to be stored: pruned, calculated, with the names of the moment. */
record Sending(
        ClaimForm<?> form,
        Record content,
        String printedNumber,
        @Nullable Period period,
        List<Mark> marks,
        Calculation calculation,
        Parties parties,
        String remark,
        List<StoredFile> files,
        List<Problem> confirmed,
        Language language,
        String draft) {}
