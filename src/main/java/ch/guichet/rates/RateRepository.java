package ch.guichet.rates;

import static ch.guichet.db.Tables.RATE;
import static ch.guichet.db.Tables.RATE_REVISION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ch.guichet.common.Chf;
import ch.guichet.db.tables.records.RateRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RateRepository {

    private final DSLContext db;

    RateRepository(DSLContext db) {
        this.db = db;
    }

    int revision() {
        return db.select(RATE_REVISION.REVISION).from(RATE_REVISION).fetchSingle(RATE_REVISION.REVISION);
    }

    RateBook book() {
        var byCode = db.selectFrom(RATE).stream().collect(groupingBy(row -> new RateCode(row.getRateCode())));
        var book = new HashMap<RateCode, Dated<Optional<Rate>>>();
        byCode.forEach((code, rows) -> book.put(code, dated(code, rows)));
        return new RateBook(book);
    }

    private static Dated<Optional<Rate>> dated(RateCode code, List<RateRecord> rows) {
        return new Dated<>(rows.stream()
                .collect(toMap(
                        RateRecord::getValidFrom,
                        row -> Optional.ofNullable(row.getAmount())
                                .map(amount -> new Rate(
                                        code,
                                        row.getValidFrom(),
                                        new Chf(amount),
                                        row.getUnit(),
                                        row.getLegalBasis(),
                                        Rate.Mark.valueOf(row.getMark().toUpperCase(Locale.ROOT)))))));
    }
}
