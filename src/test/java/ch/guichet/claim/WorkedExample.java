package ch.guichet.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declaration and what comes of it, as a data file says it: lines and their total, or problems.
 *
 * @param content the answers; what is not said is blank
 */
record WorkedExample(
        String about,
        LocalDate today,
        Map<String, Object> content,
        @Nullable List<PaidLine> lines,
        @Nullable String total,
        @Nullable List<Objection> problems) {

    /** One line; an amount that was declared has neither quantity nor rate. */
    record PaidLine(
            String code,
            @Nullable String quantity,
            @Nullable String rate,
            String amount) {}

    /** A problem with its arguments as they are stored. */
    record Objection(String path, String key, List<Object> arguments) {}
}
