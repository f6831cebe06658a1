package ch.guichet.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the catalogue, a position in it, or a part of a position, as it counts on a day.
 *
 * @param parent none for a chapter
 * @param paperForm the number of the paper form that asks for it
 * @param workRelated due only for gainful work, usual tasks, school or training (OMAI art. 2 al. 2)
 * @param supplies how it is usually supplied; repair and training always are
 * @param limits in the order in which they are said
 */
public record Position(
        PositionNumber number,
        @Nullable PositionNumber parent,
        String paperForm,
        boolean workRelated,
        Set<Supply> supplies,
        List<Limit> limits) {

    /** The limits that count for somebody born that day, supplied so on the day. */
    public Stream<Limit> limits(Supply supply, @Nullable LocalDate birthDate, LocalDate day) {
        return limits.stream().filter(limit -> limit.appliesTo(supply, birthDate, day));
    }

    /**
     * Whether the office decides what is paid, whatever the amount: it is not usually supplied so, the flat rate is for
     * another age, a limit cannot be applied to one amount, or it is the upkeep of something whose upkeep is not paid.
     */
    public boolean isForTheOffice(Supply supply, @Nullable LocalDate birthDate, LocalDate day) {
        var applying = limits(supply, birthDate, day).map(Limit::effect).toList();
        return !isUsual(supply)
                || !isForAge(supply, birthDate, day)
                || applying.contains(Limit.Effect.SHOWN)
                || supply == Supply.REPAIR && applying.isEmpty();
    }

    /** Whether a flat rate, if there is one, is meant for the person's age; without a birth date nothing is known. */
    public boolean isForAge(Supply supply, @Nullable LocalDate birthDate, LocalDate day) {
        var flat = limits.stream()
                .filter(limit -> limit.effect() == Limit.Effect.FLAT && limit.countsFor(supply))
                .toList();
        return birthDate == null
                || flat.isEmpty()
                || flat.stream().anyMatch(limit -> limit.appliesTo(supply, birthDate, day));
    }

    public boolean isUsual(Supply supply) {
        return supply == Supply.REPAIR || supply == Supply.TRAINING || supplies.contains(supply);
    }
}
