package ch.guichet.claim;

import static java.util.Objects.requireNonNullElse;

import ch.guichet.catalogue.MigratedCatalogue;
import ch.guichet.form.Occasion;
import ch.guichet.rates.MigratedRates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declaration and what comes of it, as a data file says it: lines and their total, problems, or both.
 *
 * @param typed whether each run of the tests types it into its form, too
 * @param birthDate of the person it is for, where that matters
 * @param documents how many are attached
 * @param content the answers; what is not said is blank
 */
public record WorkedExample(
        String about,
        @Nullable Boolean typed,
        LocalDate today,
        @Nullable LocalDate birthDate,
        @Nullable Integer documents,
        Map<String, Object> content,
        @Nullable List<PaidLine> lines,
        @Nullable String total,
        @Nullable List<Objection> problems) {

    public Occasion occasion() {
        return new Occasion(
                today,
                MigratedRates.book(),
                MigratedCatalogue.catalogue(),
                birthDate,
                null,
                null,
                requireNonNullElse(documents, 0),
                List.of());
    }

    /** One line; an amount that was declared has neither quantity nor rate. */
    public record PaidLine(
            String code,
            @Nullable String quantity,
            @Nullable String rate,
            String amount) {}

    /** A problem with its arguments as they are stored. */
    public record Objection(String path, String key, List<Object> arguments) {}
}
