package clinic.kinezioteka.stack.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
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
                   exists (select from pg_policy where polrelid = pg_class.oid) as has_policy,
                   exists (select from pg_policy where polrelid = pg_class.oid and polpermissive and polcmd <> 'a'
                       and (0 = any (polroles) or current_user::text::regrole = any (polroles))
                       and (coalesce(pg_get_expr(polqual, polrelid), %1$s) not like '%%' || %1$s || '%%'
                            or coalesce(pg_get_expr(polwithcheck, polrelid), %1$s) not like '%%' || %1$s || '%%'))
                       as has_open_policy
            from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and relname <> 'flyway_schema_history' order by relname
            """
                    .formatted("'current_setting(''app.'");

    private RowLevelSecurity() {}

    /**
     * Fails when a table that is not exempt has no forced policy or, but for appending, one that does not ask who is at
     * work, or shows a row to a transaction that has not said its clinic.
     */
    public static void assertGuardsEveryTableBut(Set<String> exempt) {
        try (Connection connection = asRuntime()) {
            List<String> open = new ArrayList<>();
            for (Table table : tables(connection)) {
                if (!exempt.contains(table.name)
                        && (!table.guarded
                                || !table.hasPolicy
                                || table.hasOpenPolicy
                                || rows(connection, table.name) > 0)) {
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

    /** Fails when the runtime role may write one of these tables. */
    public static void assertReadOnly(Set<String> tables) {
        try (Connection connection = asRuntime();
                PreparedStatement writable = connection.prepareStatement(
                        "select has_table_privilege(?, 'insert, update, delete, truncate')")) {
            for (String table : tables) {
                writable.setString(1, table);
                try (ResultSet answer = writable.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        throw new AssertionError(table + " can be written");
                    }
                }
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
                tables.add(new Table(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3), rows.getBoolean(4)));
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

    private record Table(String name, boolean guarded, boolean hasPolicy, boolean hasOpenPolicy) {}
}
