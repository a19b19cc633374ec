package clinic.kinezioteka.stack.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the runtime role of the service under test can see of each table; new tables are found by themselves. */
public final class RowLevelSecurity {

    private static final String TABLES =
            """
            select relname, relrowsecurity and relforcerowsecurity as guarded,
                   exists (select from pg_policy where polrelid = pg_class.oid) as has_policy
            from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and relname <> 'flyway_schema_history' order by relname
            """;

    private RowLevelSecurity() {}

    /**
     * Fails when a table that is not exempt has no forced policy, or shows a row to a transaction that has not said its
     * clinic.
     */
    public static void assertGuardsEveryTableBut(Set<String> exempt) {
        try (Connection connection = asRuntime()) {
            List<String> open = new ArrayList<>();
            for (Table table : tables(connection)) {
                if (!exempt.contains(table.name)
                        && (!table.guarded || !table.hasPolicy || rows(connection, table.name) > 0)) {
                    open.add(table.name);
                }
            }
            if (!open.isEmpty()) {
                throw new AssertionError("tables that any clinic can read: " + open);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** How many rows the runtime role sees when it acts for the clinic. */
    public static long rowsSeenBy(UUID clinic, String table) {
        try (Connection connection = asRuntime()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('app.clinic', '" + clinic + "', true)");
            }
            return rows(connection, table);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Connection asRuntime() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3)));
            }
        }
        return tables;
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private record Table(String name, boolean guarded, boolean hasPolicy) {}
}
