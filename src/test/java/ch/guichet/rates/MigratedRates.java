package ch.guichet.rates;

import ch.guichet.MigratedDatabase;
import java.util.List;

/** The rates as the migrations enter them, the only place where they are written. */
public final class MigratedRates {

    private static final RateBook BOOK;
    private static final List<String> UNITS;
    private static final List<String> CODES;

    static {
        var db = MigratedDatabase.sql();
        BOOK = new RateRepository(db).book();
        UNITS = db.fetch("select distinct unit from rate").getValues(0, String.class);
        CODES = db.fetch("select distinct rate_code from rate").getValues(0, String.class);
    }

    private MigratedRates() {}

    public static RateBook book() {
        return BOOK;
    }

    public static List<String> codes() {
        return CODES;
    }

    /** What rates are counted in. */
    public static List<String> units() {
        return UNITS;
    }
}
