package clinic.kinezioteka.programmes.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A connection of the service's own role that sees what one clinic has. */
final class OpenBooks implements AutoCloseable {

    private static final List<String> EXPIRE = List.of(
            "update booking set expires_at = now() - interval '1 second' where status = 'RESERVED'",
            "update waitlist_offer set expires_at = now() - interval '1 second' where status = 'OPEN'");

    private static final String TABLES =
            """
            select relname from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'clinic_id'
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'audit%' and relname <> 'inbox'
            """;
    /** What the relay notes when an event has left is no change of the clinic's. */
    private static final String ROWS =
            """
            select count(*) || ' ' || coalesce(md5(string_agg((to_jsonb(one) - 'published_at')::text, '' order by (to_jsonb(one) - 'published_at')::text)), '')
            from %s one
            """;

    private final Connection connection;
    private final UUID clinicId;

    OpenBooks(UUID clinicId) {
        Config config = ConfigProvider.getConfig();
        try {
            this.connection = DriverManager.getConnection(
                    config.getValue("quarkus.datasource.jdbc.url", String.class),
                    config.getValue("quarkus.datasource.username", String.class),
                    config.getValue("quarkus.datasource.password", String.class));
            connection.setAutoCommit(false);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        this.clinicId = clinicId;
    }

    Books read() {
        return inTheClinic(Books::read);
    }

    /** Fails when the command leaves any row of the clinic other than it was. */
    Response unchangedBy(Supplier<Response> command) {
        Map<String, String> before = everything();
        Response answer = command.get();
        assertThat(everything()).as("what the clinic has").isEqualTo(before);
        return answer;
    }

    /** A fingerprint of the clinic's rows in each table but the audit, which keeps refusals too, and the inbox. */
    private Map<String, String> everything() {
        return inTheClinic(statement -> {
            Map<String, String> all = new TreeMap<>();
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery(ROWS.formatted(table))) {
                    rows.next();
                    all.put(table, rows.getString(1));
                }
            }
            return all;
        });
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    /** All reservations of the clinic run out now, those of offers too. */
    void expireReservations() {
        inTheClinic(statement -> {
            int expired = 0;
            for (String update : EXPIRE) {
                expired += statement.executeUpdate(update);
            }
            return expired;
        });
    }

    private <R> R inTheClinic(Work<R> work) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + clinicId + "', true)");
            R result = work.with(statement);
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private interface Work<R> {
        R with(Statement statement) throws SQLException;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
