package ch.guichet.claimform.helplessness;

import ch.guichet.common.Period;
import java.time.LocalDate;

/** The law of nights away from home: a right to them, and the hospital's attestation, exist since 2021 (RO 2020 4525, 4545). */
final class Right {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    static final Period SINCE_2021 = new Period(START, LocalDate.MAX);
    static final Period BEFORE_2021 = new Period(LocalDate.MIN, START.minusDays(1));

    private static final int NIGHTS_WITHOUT_ATTESTATION = 30;

    private Right() {}

    /** Whether the hospital must attest that the parents have to be there (LAI art. 42bis al. 4). */
    static boolean needsAttestation(Period nights) {
        return nights.overlap(SINCE_2021).isPresent()
                && (nights.length() > NIGHTS_WITHOUT_ATTESTATION || holdsWholeMonth(nights));
    }

    private static boolean holdsWholeMonth(Period nights) {
        return nights.months().stream()
                .anyMatch(month -> nights.contains(month.atDay(1)) && nights.contains(month.atEndOfMonth()));
    }
}
