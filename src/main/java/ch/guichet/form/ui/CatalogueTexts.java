package ch.guichet.form.ui;

import ch.guichet.catalogue.Catalogue;
import ch.guichet.catalogue.Limit;
import ch.guichet.catalogue.Position;
import ch.guichet.catalogue.Supply;
import ch.guichet.common.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said of positions of the catalogue. */
final class CatalogueTexts {

    private CatalogueTexts() {}

    /** The names of what a position stands in, the chapter first. */
    static String where(Catalogue catalogue, Position position, LocalDate day, Words words) {
        return catalogue.path(position, day).stream()
                .filter(part -> !part.equals(position))
                .map(part -> words.text(part.number().label()))
                .collect(Collectors.joining(" › "));
    }

    /** The limits that count for the person; for somebody whose age is not known yet those of every age. */
    static Stream<Limit> limits(Position position, Supply supply, @Nullable LocalDate birthDate, LocalDate day) {
        return position.limits().stream()
                .filter(limit -> birthDate == null ? limit.countsFor(supply) : limit.appliesTo(supply, birthDate, day));
    }

    /** What is paid for a position, in sentences. */
    static String paid(Position position, Supply supply, @Nullable LocalDate birthDate, LocalDate day, Words words) {
        if (position.isForTheOffice(supply, birthDate, day)
                && limits(position, supply, birthDate, day).findAny().isEmpty()) {
            return words.text("form.catalogue.office");
        }
        var limits = limits(position, supply, birthDate, day)
                .map(limit ->
                        limit.amount() == null ? words.text(limit.label()) : words.text(limit.label(), limit.amount()))
                .toList();
        return limits.isEmpty() ? words.text("form.catalogue.invoiced") : String.join(" ", limits);
    }
}
