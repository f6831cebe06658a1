package ch.guichet;

import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What the migrations enter, for tests without Spring; migrated once, only to be read. */
public final class MigratedDatabase {

    private static final DSLContext SQL = migrated();

    private MigratedDatabase() {}

    public static DSLContext sql() {
        return SQL;
    }

    private static DSLContext migrated() {
        var database = JdbcConnectionPool.create(TestDatabases.h2(), "sa", "");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/h2")
                .load()
                .migrate();
        return DSL.using(database, SQLDialect.H2);
    }
}
