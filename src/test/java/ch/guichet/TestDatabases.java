package ch.guichet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A fresh, empty database for each context: H2 in memory, or PostgreSQL with {@code -Dguichet.test.database=postgresql}. */
public final class TestDatabases implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static boolean isPostgres() {
        return System.getProperty("guichet.test.database", "h2").equals("postgresql");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + (isPostgres() ? postgres() : h2()),
                        "spring.datasource.username=" + (isPostgres() ? "postgres" : "sa"),
                        "spring.datasource.password=" + (isPostgres() ? "postgres" : ""))
                .applyTo(context);
    }

    /** The address of a new database in memory, user {@code sa}. */
    public static String h2() {
        return "jdbc:h2:mem:" + newName()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }

    /** The address of a new database of the one server this virtual machine starts, user and password {@code postgres}. */
    public static String postgres() {
        var name = newName();
        try (var connection = Server.ONE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Started when first asked for; ends with the virtual machine. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        // each context that is kept has a pool of its own
                        .setServerConfig("max_connections", "400")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
