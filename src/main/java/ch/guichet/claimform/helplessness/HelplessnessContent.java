package ch.guichet.claimform.helplessness;

import ch.guichet.common.Period;
import ch.guichet.form.Dates;
import ch.guichet.form.Form;
import ch.guichet.form.Kind;
import ch.guichet.form.RowId;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Allowance for a helpless minor and supplement for intensive care, night by night (form 318.632.2, LAI art. 42ter). */
public record HelplessnessContent(
        @Nullable LocalDate from, @Nullable LocalDate to, List<Stay> stays) {

    static final Form<HelplessnessContent> FORM = Form.of(HelplessnessContent.class, "helplessness")
            .section("period")
            .ask("from", new Kind.Day(), HelplessnessContent::from)
            .required()
            .ask("to", new Kind.Day(), HelplessnessContent::to)
            .required()
            .must("ordered", (content, occasion) -> content.isInOrder())
            .confirm("quarter", (content, occasion) -> content.isInOneQuarter())
            .section("stays")
            .rows("stays", Stay.FORM, HelplessnessContent::stays)
            .required()
            .hint()
            .objectsInRows("start", "overlap", (content, occasion) -> content.claimedTwice())
            .objectsInRows("start", "early", (content, occasion) -> content.beforePeriod())
            .objectsInRows("end", "late", (content, occasion) -> content.afterPeriod())
            .objectsInRows("place", "attestation", (content, occasion) -> content.unproven(occasion.documents()))
            .build();

    /** The accounting period, once both ends are known and in order. */
    Optional<Period> period() {
        return from == null || to == null || !isInOrder() ? Optional.empty() : Optional.of(new Period(from, to));
    }

    private boolean isInOrder() {
        return Dates.inOrder(from, to);
    }

    private boolean isInOneQuarter() {
        return period().stream()
                .allMatch(days -> days.from().getYear() == days.to().getYear()
                        && days.from().get(IsoFields.QUARTER_OF_YEAR)
                                == days.to().get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Each entry with nights that an entry before it has, too. */
    private Map<RowId, List<Object>> claimedTwice() {
        return objections(stay -> IntStream.range(0, stays.indexOf(stay))
                .boxed()
                .flatMap(before -> stay
                        .nights()
                        .flatMap(nights -> stays.get(before).nights().flatMap(nights::overlap))
                        .map(twice -> List.<Object>of(twice, before + 1))
                        .stream())
                .findFirst());
    }

    private Map<RowId, List<Object>> beforePeriod() {
        return objections(stay -> period().map(Period::from)
                .filter(first -> stay.nights()
                        .filter(nights -> nights.from().isBefore(first))
                        .isPresent())
                .map(List::of));
    }

    /** The last night of the period ends on the day after it. */
    private Map<RowId, List<Object>> afterPeriod() {
        return objections(stay -> period().map(Period::to)
                .filter(last -> stay.nights()
                        .filter(nights -> nights.to().isAfter(last))
                        .isPresent())
                .map(last -> List.of(last.plusDays(1))));
    }

    /** The long stays in hospital that are more than there are documents. */
    private Map<RowId, List<Object>> unproven(int documents) {
        var attested = HospitalStay.of(stays).stream()
                .filter(HospitalStay::needsAttestation)
                .toList();
        var unproven = new LinkedHashMap<RowId, List<Object>>();
        attested.stream()
                .skip(documents)
                .forEach(stay -> unproven.put(stay.last(), List.of(attested.size(), documents)));
        return unproven;
    }

    private Map<RowId, List<Object>> objections(Function<Stay, Optional<List<Object>>> objection) {
        var objections = new LinkedHashMap<RowId, List<Object>>();
        stays.forEach(stay -> objection.apply(stay).ifPresent(arguments -> objections.put(stay.id(), arguments)));
        return objections;
    }
}
