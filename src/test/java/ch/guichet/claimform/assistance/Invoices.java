package ch.guichet.claimform.assistance;

import ch.guichet.common.Chf;
import ch.guichet.form.Draft;
import ch.guichet.form.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Invoices for the assistance of August 2024: complete ones, to be spoilt in one place. */
final class Invoices {

    static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    static final YearMonth AUGUST = YearMonth.of(2024, 8);
    static final Chf DEGREE_3 = Chf.of("119.35");

    private Invoices() {}

    static Draft<AssistanceContent> august() {
        return Draft.blank(AssistanceContent.FORM).answer(Path.of("month"), AUGUST);
    }

    static Draft<AssistanceContent> hours() {
        return august().answer(Path.of("hours"), Duration.ofHours(100));
    }

    static Draft<AssistanceContent> nights(int count) {
        return august().answer(Path.of("nights"), count).answer(Path.of("nightRate"), DEGREE_3);
    }

    /** Nights shared by so many persons, at the given price. */
    static Draft<AssistanceContent> shared(int persons, String rate) {
        return august().answer(Path.of("nightRate"), DEGREE_3)
                .answer(Path.of("persons"), persons)
                .answer(Path.of("sharedNights"), 4)
                .answer(Path.of("sharedRate"), Chf.of(rate));
    }

    static Draft<AssistanceContent> advance(@Nullable Contract contract) {
        return august().answer(Path.of("advance"), Chf.of("2000")).answer(Path.of("contract"), contract);
    }
}
