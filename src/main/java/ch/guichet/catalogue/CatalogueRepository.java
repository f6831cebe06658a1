package ch.guichet.catalogue;

import static ch.guichet.db.Tables.AID_LABEL;
import static ch.guichet.db.Tables.AID_LIMIT;
import static ch.guichet.db.Tables.AID_POSITION;
import static ch.guichet.db.Tables.AID_REVISION;
import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import ch.guichet.common.Chf;
import ch.guichet.common.Language;
import ch.guichet.db.tables.records.AidLimitRecord;
import ch.guichet.db.tables.records.AidPositionRecord;
import ch.guichet.rates.Dated;
import ch.guichet.rates.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class CatalogueRepository {

    /** Stands for every position for which the general limits count. */
    private static final String EVERY = "*";

    private final DSLContext db;

    CatalogueRepository(DSLContext db) {
        this.db = db;
    }

    int revision() {
        return db.select(AID_REVISION.REVISION).from(AID_REVISION).fetchSingle(AID_REVISION.REVISION);
    }

    Catalogue catalogue() {
        var limits = db.selectFrom(AID_LIMIT).orderBy(AID_LIMIT.VALID_FROM).fetch();
        var positions = new LinkedHashMap<PositionNumber, Dated<Optional<Position>>>();
        db.selectFrom(AID_POSITION)
                .orderBy(AID_POSITION.SORT_NO)
                .fetchGroups(AID_POSITION.POSITION_NUMBER)
                .forEach((number, rows) -> positions.put(
                        new PositionNumber(number),
                        dated(
                                rows,
                                limits.stream()
                                        .filter(limit -> Set.of(number, EVERY).contains(limit.getPositionNumber()))
                                        .toList())));
        return new Catalogue(positions);
    }

    /** The texts of a language by their translation keys. */
    Map<String, String> labels(Language language) {
        return db.selectFrom(AID_LABEL)
                .where(AID_LABEL.LANGUAGE.eq(language.code()))
                .fetchMap(AID_LABEL.LABEL_KEY, AID_LABEL.WORDING);
    }

    /** A position becomes another one on each day on which it or one of its limits changes; abrogated it changes no more. */
    private static Dated<Optional<Position>> dated(List<AidPositionRecord> rows, List<AidLimitRecord> limits) {
        var written = new Dated<>(rows.stream().collect(toMap(AidPositionRecord::getValidFrom, identity())));
        var dated = new HashMap<LocalDate, Optional<Position>>();
        Stream.concat(
                        rows.stream().map(AidPositionRecord::getValidFrom),
                        limits.stream().map(AidLimitRecord::getValidFrom))
                .forEach(day -> written.on(day)
                        .filter(row -> !row.getAbrogated() || row.getValidFrom().equals(day))
                        .ifPresent(row -> dated.put(day, position(row, day, limits))));
        return new Dated<>(dated);
    }

    private static Optional<Position> position(AidPositionRecord row, LocalDate day, List<AidLimitRecord> limits) {
        return row.getAbrogated()
                ? Optional.empty()
                : Optional.of(new Position(
                        new PositionNumber(row.getPositionNumber()),
                        parent(row.getParent()),
                        row.getPaperForm(),
                        row.getWorkRelated(),
                        supplies(row.getSupplies()),
                        limits(row, day, limits)));
    }

    private static @Nullable PositionNumber parent(@Nullable String number) {
        return number == null ? null : new PositionNumber(number);
    }

    private static Set<Supply> supplies(@Nullable String names) {
        return names == null
                ? Set.of()
                : Stream.of(names.split(",")).map(Supply::valueOf).collect(toUnmodifiableSet());
    }

    private static List<Limit> limits(AidPositionRecord row, LocalDate day, List<AidLimitRecord> limits) {
        var newest = new HashMap<String, AidLimitRecord>();
        limits.stream()
                .filter(limit -> !limit.getValidFrom().isAfter(day))
                .filter(limit ->
                        row.getGeneralLimits() || !limit.getPositionNumber().equals(EVERY))
                .forEach(limit -> newest.put(limit.getPositionNumber() + limit.getTag(), limit));
        return newest.values().stream()
                .filter(limit -> !limit.getAbrogated())
                .sorted(comparing(AidLimitRecord::getSortNo))
                .map(CatalogueRepository::limit)
                .toList();
    }

    private static Limit limit(AidLimitRecord row) {
        return new Limit(
                new PositionNumber(row.getPositionNumber()),
                row.getTag(),
                Limit.Effect.valueOf(row.getEffect()),
                amount(row.getAmount()),
                Recurrence.valueOf(row.getRecurrence()),
                row.getFromAge(),
                row.getBelowAge(),
                supply(row.getSupply()),
                row.getLegalBasis(),
                row.getValidFrom(),
                Rate.Mark.valueOf(row.getMark().toUpperCase(Locale.ROOT)));
    }

    private static @Nullable Chf amount(@Nullable BigDecimal amount) {
        return amount == null ? null : new Chf(amount);
    }

    private static @Nullable Supply supply(@Nullable String name) {
        return name == null ? null : Supply.valueOf(name);
    }
}
