package ch.guichet.catalogue;

import ch.guichet.rates.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All positions with their dates, as they stood at one revision. */
public final class Catalogue {

    public static final Catalogue EMPTY = new Catalogue(Map.of());

    private final Map<PositionNumber, Dated<Optional<Position>>> positions;

    /** In the order of the annex; an empty {@code Optional} marks the day from which a position is abrogated. */
    public Catalogue(Map<PositionNumber, Dated<Optional<Position>>> positions) {
        this.positions = new LinkedHashMap<>(positions);
    }

    /** The position as it counts on the day; empty when it is abrogated, not yet there or unknown. */
    public Optional<Position> find(PositionNumber number, LocalDate day) {
        return Optional.ofNullable(positions.get(number))
                .flatMap(dated -> dated.on(day))
                .flatMap(position -> position);
    }

    /** Whether the number stands in the catalogue on whatever day. */
    public boolean knows(PositionNumber number) {
        return positions.containsKey(number);
    }

    /** The day from which a position no longer counts, if that is so on the day given. */
    public Optional<LocalDate> abrogated(PositionNumber number, LocalDate day) {
        return Optional.ofNullable(positions.get(number))
                .filter(dated -> dated.on(day).filter(Optional::isEmpty).isPresent())
                .flatMap(dated -> dated.since(day));
    }

    /** The chapters of a day. */
    public List<Position> chapters(LocalDate day) {
        return all(day).filter(position -> position.parent() == null).toList();
    }

    /** What stands directly under a position on a day. */
    public List<Position> under(PositionNumber parent, LocalDate day) {
        return all(day).filter(position -> parent.equals(position.parent())).toList();
    }

    /** What can be claimed on a day: positions that are not divided further. */
    public Stream<Position> leaves(LocalDate day) {
        var parents = all(day).map(Position::parent).filter(Objects::nonNull).toList();
        return all(day).filter(position -> position.parent() != null && !parents.contains(position.number()));
    }

    /** The chapter a position stands in, what lies between, and the position itself. */
    public List<Position> path(Position position, LocalDate day) {
        var path = new ArrayList<>(List.of(position));
        for (var parent = position.parent();
                parent != null;
                parent = path.getFirst().parent()) {
            path.addFirst(find(parent, day).orElseThrow());
        }
        return List.copyOf(path);
    }

    /**
     * What can be claimed on a day and is called so: each typed word begins a word of its label, of a label it stands under,
     * or its number, and a longer one may stand within it; the nearest first.
     */
    public List<Position> search(String typed, LocalDate day, Function<PositionNumber, String> label) {
        return new PositionSearch(this, day, label).find(typed);
    }

    private Stream<Position> all(LocalDate day) {
        return positions.values().stream()
                .flatMap(dated -> dated.on(day).stream())
                .flatMap(Optional::stream);
    }
}
