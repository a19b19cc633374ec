package clinic.kinezioteka.stack.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What the audit of the service under test holds, seen past all access rules. */
public final class AuditRows {

    private static final String READ =
            """
            select clinic_id, patient_id, subject, array_to_string(roles, ',') as roles, subject_clinic_id, action,
                   method, path, target_id, status, break_glass_id
            from audit_event where trace_id = ? order by id
            """;

    private AuditRows() {}

    /** One row of the audit. */
    public record Row(
            UUID clinic,
            @Nullable UUID patient,
            @Nullable String subject,
            String roles,
            @Nullable UUID subjectClinic,
            String action,
            String method,
            String path,
            @Nullable UUID target,
            int status,
            @Nullable UUID breakGlass) {}

    /** A traceparent header of a trace that nobody else has. */
    public static String newTrace() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        random[16] |= 1;
        HexFormat hex = HexFormat.of();
        return "00-" + hex.formatHex(random, 0, 16) + "-" + hex.formatHex(random, 16, 24) + "-01";
    }

    /** What was remembered of the requests with this traceparent header. */
    public static List<Row> of(String traceparent) {
        try (Connection connection = connect()) {
            return of(connection, traceparent);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    static List<Row> of(Connection connection, String traceparent) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setString(1, traceparent.substring(3, 35));
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    found.add(row(rows));
                }
            }
        }
        return found;
    }

    /** Lets rows be found by their trace, which no operation asks for: else each question reads all that the run has left. */
    static void findByTrace(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index if not exists audit_event_of_trace on audit_event (trace_id)");
        }
    }

    /** A connection of the server's first user, whom no policy binds. */
    public static Connection connect() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, "postgres", "");
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("clinic_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getString("subject"),
                row.getString("roles"),
                row.getObject("subject_clinic_id", UUID.class),
                row.getString("action"),
                row.getString("method"),
                row.getString("path"),
                row.getObject("target_id", UUID.class),
                row.getInt("status"),
                row.getObject("break_glass_id", UUID.class));
    }
}
