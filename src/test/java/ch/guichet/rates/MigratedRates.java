package ch.guichet.rates;

import ch.guichet.TestDatabases;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The rates as the migrations enter them, the only place where they are written. */
public final class MigratedRates {

    private static final RateBook BOOK;
    private static final List<String> UNITS;
    private static final List<String> CODES;

    static {
        var database = JdbcConnectionPool.create(TestDatabases.h2(), "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .load()
                .migrate();
        var db = DSL.using(database, SQLDialect.H2);
        BOOK = new RateRepository(db).book();
        UNITS = db.fetch("select distinct unit from rate").getValues(0, String.class);
        CODES = db.fetch("select distinct rate_code from rate").getValues(0, String.class);
        database.dispose();
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
