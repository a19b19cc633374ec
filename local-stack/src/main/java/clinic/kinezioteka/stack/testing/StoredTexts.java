package clinic.kinezioteka.stack.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Everything that a database holds of a clinic, searched for words: every column of every table, bytes too. */
public final class StoredTexts {

    private static final String TABLES =
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";

    private StoredTexts() {}

    /** The tables of the service under test with a row of the clinic in which one of the words stands. */
    public static Set<String> tablesHolding(UUID clinic, String... words) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class))) {
            return tablesHolding(connection, clinic, words);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The same over a connection of the runtime role, which then acts for the clinic. */
    public static Set<String> tablesHolding(Connection connection, UUID clinic, String... words) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + clinic + "', false)");
        }
        Set<String> holding = new TreeSet<>();
        for (String table : tables(connection)) {
            if (holds(connection, table, searched(words))) {
                holding.add(table);
            }
        }
        return holding;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES + " and relname <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Each word as texts hold it, and as columns of bytes show it. */
    private static String[] searched(String... words) {
        return Arrays.stream(words)
                .flatMap(word -> Stream.of(
                        word.toLowerCase(Locale.ROOT), HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .toArray(String[]::new);
    }

    private static boolean holds(Connection connection, String table, String... searched) throws SQLException {
        try (PreparedStatement search = connection.prepareStatement("select exists (select from " + table
                + " t, lower(t::text) as stored, unnest(?) as word where position(word in stored) > 0)")) {
            search.setArray(1, connection.createArrayOf("text", searched));
            try (ResultSet found = search.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }
}
