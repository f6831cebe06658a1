package ch.guichet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens at the driver to what one thread asks of the database: each statement, its values, and the rows it fetched. */
@TestComponent
public final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<Executed>> HEARD = new ThreadLocal<>();

    /** A statement that was executed, with its values by position. */
    public static final class Executed {
        private final String sql;
        private final Map<Integer, Object> values;
        private int rows;

        Executed(String sql, Map<Integer, Object> values) {
            this.sql = sql;
            this.values = values;
        }

        public String sql() {
            return sql;
        }

        public Map<Integer, Object> values() {
            return values;
        }

        public int rows() {
            return rows;
        }

        @Override
        public String toString() {
            return rows + " rows: " + sql;
        }
    }

    /** What was executed on this thread meanwhile. */
    public static List<Executed> during(Runnable work) {
        var heard = new ArrayList<Executed>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Heard(source) : bean;
    }

    private static final class Heard extends DelegatingDataSource {

        Heard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return HEARD.get() == null ? connection : hear(connection);
        }
    }

    private static Connection hear(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (result instanceof Statement statement) {
                var sql = arguments.length > 0 && arguments[0] instanceof String text ? text : "";
                return hear(statement, method.startsWith("prepare") ? sql : "");
            }
            return result;
        });
    }

    private static Statement hear(Statement statement, String prepared) {
        var values = new TreeMap<Integer, Object>();
        var last = new Executed[1];
        var type = statement instanceof java.sql.CallableStatement
                ? java.sql.CallableStatement.class
                : statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return proxy(type, statement, (method, arguments, result) -> {
            if (method.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                values.put(place, arguments[1]);
            }
            if (method.startsWith("execute")) {
                var sql = arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
                last[0] = new Executed(sql, new TreeMap<>(values));
                var heard = HEARD.get();
                if (heard != null) {
                    heard.add(last[0]);
                }
            }
            return result instanceof ResultSet rows && !method.equals("getGeneratedKeys")
                    ? hear(rows, last[0])
                    : result;
        });
    }

    private static ResultSet hear(ResultSet rows, Executed executed) {
        return proxy(ResultSet.class, rows, (method, arguments, result) -> {
            if (method.equals("next") && Boolean.TRUE.equals(result)) {
                executed.rows++;
            }
            return result;
        });
    }

    private interface Ear {
        @Nullable
        Object hear(String method, Object[] arguments, @Nullable Object result);
    }

    private static <T> T proxy(Class<? extends T> type, T target, Ear ear) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    var arguments = given == null ? new Object[0] : given;
                    try {
                        return ear.hear(method.getName(), arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
