package ch.guichet.claimform.hearing;

import ch.guichet.form.Occasion;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which side of the 18th birthday a day lies; hearing aids are paid differently on either (OMAI annexe ch. 5.07.3). */
enum Age {
    CHILD,
    ADULT;

    private static final int MAJORITY = 18;

    /** Not known while nobody is named for whom the claim is. */
    static @Nullable Age on(LocalDate date, Occasion occasion) {
        return birthday(occasion)
                .map(birthday -> date.isBefore(birthday) ? CHILD : ADULT)
                .orElse(null);
    }

    /** The 18th birthday. */
    static Optional<LocalDate> birthday(Occasion occasion) {
        return Optional.ofNullable(occasion.birthDate()).map(birth -> birth.plusYears(MAJORITY));
    }
}
