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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** How overlaps and free slots are read, as the runtime role among 100,000 bookings: from a day of few to 90 days of all. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OverlapPlanTest {
    private static final int PRACTITIONERS = 50;
    private static final int BOOKINGS = 100_000;

    /** Those of 1,000 chains of as many patients. */
    private static final String VISITS =
            """
            insert into visit (id, clinic_id, patient_id, kind, status, needs_rebooking, programme_id, module, position,
              starts_at, ends_at, retrospective, sequence, created_at, updated_at, version)
            select gen_random_uuid(), '%s', md5((n %% 1000)::text)::uuid, 'SESSION', 'BOOKED', false,
              md5((n %% 1000)::text)::uuid, 1, n / 1000, timestamptz '2027-01-01' + n / 1000 * interval '3 days',
              timestamptz '2027-01-01' + n / 1000 * interval '3 days' + interval '1 hour', false, 1, now(), now(), 0
            from generate_series(0, 19999) n
            """;

    private static final String CLOSURES =
            """
            insert into closure (id, clinic_id, subject, resource_id, local_from, local_to, starts_at, ends_at, reason,
              created_at, updated_at, version)
            select gen_random_uuid(), '%s', 'PRACTITIONER', md5((n %% %d)::text)::uuid, start, start + interval '1 day',
              start, start + interval '1 day', 'VACATION', now(), now(), 0
            from (select n, timestamp '2024-01-01' + n / 50 * interval '15 days' as start from generate_series(0, 4999) n) one
            """;

    private final UUID clinicId = Given.id();

    @Test
    void readsOverlapsAndSlotsByAnIndex() throws SQLException {
        try (Connection runtime = connect("quarkus.datasource");
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + clinicId + "', false)");
            try {
                statement.executeUpdate(
                        """
                        insert into booking (id, clinic_id, resource_id, visit_id, starts_at, ends_at, status)
                        select gen_random_uuid(), '%1$s', md5((n %% %2$d)::text)::uuid, gen_random_uuid(),
                          timestamptz '2027-01-01' + n / %2$d * interval '8 hours',
                          timestamptz '2027-01-01' + n / %2$d * interval '8 hours' + interval '45 minutes', 'OVERBOOKED'
                        from generate_series(0, %3$d - 1) n
                        """
                                .formatted(clinicId, PRACTITIONERS, BOOKINGS));
                statement.executeUpdate(VISITS.formatted(clinicId));
                statement.executeUpdate(CLOSURES.formatted(clinicId, PRACTITIONERS));
                tend();
                assertIndexed("booking_of_resource", plan(statement, 3, "2027-03-02"));
                assertIndexed("booking_of_resource", plan(statement, PRACTITIONERS, "2027-05-30"));
                assertIndexed(
                        "visit_of_patient",
                        explained(
                                statement,
                                """
                                select * from visit where patient_id = md5('7')::uuid and starts_at >= '2027-02-26'
                                  and starts_at < '2027-06-03' and kind = 'SESSION'
                                  and status in ('BOOKED', 'CHECKED_IN', 'COMPLETED')
                                """));
                assertIndexed(
                        "visit_of_chain",
                        explained(
                                statement,
                                """
                                select * from visit where programme_id = md5('7')::uuid and status <> 'CANCELLED'
                                order by module, position, id
                                """));
                assertIndexed(
                        "closure_of_resource",
                        explained(
                                statement,
                                """
                                select * from closure where resource_id in (%s) and starts_at < '2027-05-30'
                                  and ends_at > '2027-03-01' order by starts_at, id
                                """
                                        .formatted(resources(PRACTITIONERS))));
                assertIndexed(
                        "booking_reserved",
                        explained(
                                statement,
                                "select from booking where clinic_id = '" + clinicId
                                        + "' and status = 'RESERVED' and expires_at <= now()"));
            } finally {
                statement.execute("delete from booking");
                statement.execute("delete from visit");
                statement.execute("delete from closure");
                tend();
            }
        }
    }

    /** As the database does by itself within minutes. */
    private static void tend() throws SQLException {
        try (Connection owner = connect("quarkus.flyway");
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze booking, visit, closure");
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
    private String plan(Statement statement, int resources, String to) throws SQLException {
        return explained(
                statement,
                Bookings.TAKING
                        .replace(":clinic", "'" + clinicId + "'")
                        .replace(":resources", resources(resources))
                        .replace(":longBefore", "'2027-02-28'")
                        .replace(":from", "'2027-03-01'")
                        .replace(":to", "'" + to + "'")
                        .replace(":now", "now()")
                        .replace(":visits", "'" + clinicId + "'"));
    }

    private static String resources(int count) {
        return IntStream.range(0, count).mapToObj("md5('%d')::uuid"::formatted).collect(Collectors.joining(", "));
    }

    private static void assertIndexed(String index, String plan) {
        assertThat(plan).contains(index).doesNotContain("Seq Scan");
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
