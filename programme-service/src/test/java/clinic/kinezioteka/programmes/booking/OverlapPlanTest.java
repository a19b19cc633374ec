package clinic.kinezioteka.programmes.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** How overlaps are read, slots with them, as the runtime role among 100,000 bookings. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OverlapPlanTest {
    private static final int PRACTITIONERS = 50;
    private static final int BOOKINGS = 100_000;

    private final UUID clinicId = Given.id();

    @Test
    void readsOverlapsByAnIndex() throws SQLException {
        try (Connection runtime = connect("quarkus.datasource");
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + clinicId + "', false)");
            try {
                statement.executeUpdate(
                        """
                        insert into booking (id, clinic_id, resource_id, visit_id, starts_at, ends_at, status)
                        select gen_random_uuid(), '%1$s', md5((n %% %2$d)::text)::uuid, gen_random_uuid(),
                          timestamptz '2027-01-01' + n / %2$d * interval '1 hour',
                          timestamptz '2027-01-01' + n / %2$d * interval '1 hour' + interval '45 minutes', 'OVERBOOKED'
                        from generate_series(0, %3$d - 1) n
                        """
                                .formatted(clinicId, PRACTITIONERS, BOOKINGS));
                tend();
                assertThat(plan(statement)).contains("booking_of_resource").doesNotContain("Seq Scan");
                assertThat(explained(
                                statement,
                                "select from booking where clinic_id = '" + clinicId
                                        + "' and status = 'RESERVED' and expires_at <= now()"))
                        .contains("booking_reserved")
                        .doesNotContain("Seq Scan");
            } finally {
                statement.execute("delete from booking");
                tend();
            }
        }
    }

    /** As the database does by itself within minutes. */
    private static void tend() throws SQLException {
        try (Connection owner = connect("quarkus.flyway");
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze booking");
        }
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }

    /** The statement of {@link Bookings#taking}, with values instead of its parameters. */
    private String plan(Statement statement) throws SQLException {
        String fewResources = "md5('1')::uuid, md5('2')::uuid, md5('3')::uuid";
        return explained(
                statement,
                Bookings.TAKING
                        .replace(":clinic", "'" + clinicId + "'")
                        .replace(":resources", fewResources)
                        .replace(":longBefore", "'2027-02-28'")
                        .replace(":from", "'2027-03-01'")
                        .replace(":to", "'2027-03-02'")
                        .replace(":now", "now()")
                        .replace(":visits", "'" + clinicId + "'"));
    }

    private static String explained(Statement statement, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain " + sql)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
