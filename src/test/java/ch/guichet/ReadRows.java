package ch.guichet;

import ch.guichet.Statements.Executed;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** How many rows the database itself looked at to answer, as H2 counts them; PostgreSQL has no such figure. */
public final class ReadRows {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private ReadRows() {}

    /** The rows read by all the questions when they are asked again; 0 where nobody counts. */
    public static long of(DSLContext sql, List<Executed> statements) {
        return TestDatabases.isPostgres()
                ? 0
                : statements.stream().mapToLong(statement -> of(sql, statement)).sum();
    }

    private static long of(DSLContext sql, Executed statement) {
        return sql.connectionResult(connection -> {
            try (var explained = connection.prepareStatement("explain analyze " + statement.sql())) {
                for (var value : statement.values().entrySet()) {
                    explained.setObject(value.getKey(), value.getValue());
                }
                try (var plan = explained.executeQuery()) {
                    var scanned = 0L;
                    while (plan.next()) {
                        var counts = SCANNED.matcher(plan.getString(1));
                        while (counts.find()) {
                            scanned += Long.parseLong(counts.group(1));
                        }
                    }
                    return scanned;
                }
            }
        });
    }
}
