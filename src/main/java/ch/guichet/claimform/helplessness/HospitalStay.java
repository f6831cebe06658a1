package ch.guichet.claimform.helplessness;

import ch.guichet.common.Period;
import ch.guichet.form.RowId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nights in hospital without a gap, whether typed as one entry or as several; {@code last} is the entry it ends with. */
record HospitalStay(Period nights, RowId last) {

    /** In the order of their dates. */
    static List<HospitalStay> of(List<Stay> stays) {
        var found = new ArrayList<HospitalStay>();
        stays.stream()
                .filter(stay -> stay.place() == Place.HOSPITAL)
                .flatMap(stay -> stay.nights().map(nights -> new HospitalStay(nights, stay.id())).stream())
                .sorted(Comparator.comparing(stay -> stay.nights.from()))
                .forEach(stay -> {
                    if (!found.isEmpty() && found.getLast().isContinuedBy(stay)) {
                        found.add(found.removeLast().with(stay));
                    } else {
                        found.add(stay);
                    }
                });
        return found;
    }

    boolean needsAttestation() {
        return Right.needsAttestation(nights);
    }

    private boolean isContinuedBy(HospitalStay next) {
        return !next.nights.from().isAfter(nights.to().plusDays(1));
    }

    private HospitalStay with(HospitalStay next) {
        return new HospitalStay(nights.span(next.nights), next.last);
    }
}
