package ch.guichet.form;

import ch.guichet.common.Chf;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what an invoice that is sent again is known, however its words are written this time. */
public final class SameInvoice {

    private static final int TOLD_APART = 40;

    private SameInvoice() {}

    /** Its provider, its number or else its day, and its amount; nothing as long as one of them is missing. */
    public static Optional<String> identity(
            @Nullable String provider, @Nullable String number, @Nullable LocalDate day, @Nullable Chf amount) {
        return provider == null || amount == null || day == null
                ? Optional.empty()
                : Optional.of(String.join(
                        " ", letters(number == null ? day.toString() : number), amount.toString(), letters(provider)));
    }

    /** People write the same name now with a point, now without; what begins alike is the same. */
    private static String letters(String written) {
        return written.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(TOLD_APART)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
