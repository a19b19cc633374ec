package clinic.kinezioteka.programmes.scheduling;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A clinic of twenty practitioners, ten rooms and twelve device units with some 100,000 bookings, three fifths of its hours,
 * over HTTP and with its database: sixty modules planned in one call, and the free slots of ninety days; see docs/benchmarks.md.
 */
@QuarkusTest
@WithTestResource(RealServers.class)
class ScheduleBenchmark {
    private static final int PATIENTS = 60;
    private static final LocalDate FROM =
            LocalDate.now(Clock.systemUTC()).plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    /** What a caller of the gateway waits at most. */
    private static final Duration GATEWAY = Duration.ofSeconds(30);
    /** Two fifths of the patients need a device, as {@code docs/benchmarks.md} has it. */
    private static final List<String> EXERCISES =
            List.of("MYOFASCIAL_RELEASE", "PIR_LUMBAR", "CAT_COW", "TABLE_TRACTION", "SPEEDIANCE_DECOMPRESSION_HANG");

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
    }

    @Test
    void plansSixtyModulesAndTellsTheSlotsOfNinetyDays() throws SQLException {
        List<UUID> resources = new ArrayList<>(List.of(practice.doctorId, practice.therapistId, practice.roomId));
        IntStream.range(0, 4).forEach(index -> resources.add(practice.practitioner("DOCTOR")));
        IntStream.range(0, 14).forEach(index -> resources.add(practice.practitioner("THERAPIST")));
        IntStream.range(0, 9).forEach(index -> resources.add(practice.created("/api/v1/rooms", Map.of("name", "R"))));
        Stream.of("TRACTION_TABLE", "SPEEDIANCE_MACHINE", "TRACTION_TABLE", "SPEEDIANCE_MACHINE")
                .forEach(
                        kind -> resources.add(practice.created("/api/v1/devices", Map.of("kind", kind, "name", kind))));
        resources.add(practice.tractionTableId);
        System.out.printf("%d bookings%n", take(resources));
        List<Given.Course> courses = IntStream.range(0, PATIENTS)
                .mapToObj(index -> course(EXERCISES.get(index % EXERCISES.size())))
                .toList();

        Object first = practice.visits(courses.get(0)).get(0).get("id");
        Object session = practice.visits(courses.get(3)).get(1).get("id");
        slots("a doctor's visit, 90 days", first);
        slots("a session with a device, 90 days", session);
        Response planned = timed("60 modules, dry run", () -> plan(courses, true));
        planned.then().statusCode(200);
        planned = timed("60 modules, 900 visits booked", () -> plan(courses, false));
        planned.then().statusCode(200);
        assertThat(planned.jsonPath().getList("modules.visits.flatten().status"))
                .hasSize(PATIENTS * 15)
                .containsOnly("BOOKED");
        assertThat(overlaps()).isZero();
        slots(
                "a doctor's visit, 90 days, afterwards",
                practice.visits(courses.get(1)).get(0).get("id"));
    }

    private Given.Course course(String exercise) {
        Given.Course course = practice.draft();
        as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "for the benchmark",
                        "windowDays",
                        Map.of("min", 35, "max", 49),
                        "sessionsPerHalf",
                        6,
                        "exercises",
                        List.of(Map.of("code", exercise))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        practice.activate(course);
        return course;
    }

    private Response plan(List<Given.Course> courses, boolean dryRun) {
        return as(practice.reception())
                .body(Map.of(
                        "from",
                        FROM.toString(),
                        "dryRun",
                        dryRun,
                        "modules",
                        courses.stream()
                                .map(course -> Map.of("programmeId", course.programmeId(), "module", 1))
                                .toList()))
                .post("/api/v1/schedule/plan");
    }

    private void slots(String what, Object visitId) {
        Supplier<Response> ask = () -> as(practice.reception())
                .queryParam("visitId", visitId)
                .queryParam("from", FROM.toString())
                .queryParam("to", FROM.plusDays(90).toString())
                .get("/api/v1/slots");
        for (int round = 0; round < 5; round++) {
            timed(what, ask).then().statusCode(200);
        }
    }

    private static Response timed(String what, Supplier<Response> asked) {
        long start = System.nanoTime();
        Response answer = asked.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%s: %d, %d ms%n", what, answer.statusCode(), took.toMillis());
        assertThat(took).isLessThan(GATEWAY);
        return answer;
    }

    /** Takes three fifths of the hours of each resource, from a year ago until 140 days after the planned start. */
    private int take(List<UUID> resources) throws SQLException {
        try (Connection connection = connect("quarkus.datasource");
                Statement statement = connection.createStatement()) {
            statement.execute("select setseed(0.5), set_config('app.clinic', '" + practice.clinicId + "', false)");
            int taken = 0;
            for (UUID resource : resources) {
                taken += statement.executeUpdate(
                        """
                        insert into booking (id, clinic_id, resource_id, visit_id, starts_at, ends_at, status)
                        select gen_random_uuid(), '%1$s', '%2$s', gen_random_uuid(), start at time zone 'Europe/Vilnius',
                          (start + interval '1 hour') at time zone 'Europe/Vilnius', 'BOOKED'
                        from generate_series(timestamp '%3$s', timestamp '%3$s' + interval '680 days', interval '1 day') day,
                          lateral (select day + hour * interval '1 hour' as start from generate_series(8, 17) hour) hours
                        where random() < 0.6 and extract(isodow from day) < 6
                        """
                                .formatted(practice.clinicId, resource, FROM.minusDays(540)));
            }
            try (Connection owner = connect("quarkus.flyway");
                    Statement vacuum = owner.createStatement()) {
                vacuum.execute("vacuum analyze booking");
            }
            return taken;
        }
    }

    private int overlaps() throws SQLException {
        try (Connection connection = connect("quarkus.datasource");
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + practice.clinicId + "', false)");
            try (var counted = statement.executeQuery("select count(*) from booking a join booking b"
                    + " on a.resource_id = b.resource_id and a.id < b.id and a.starts_at < b.ends_at"
                    + " and b.starts_at < a.ends_at where a.starts_at >= '" + FROM + "'"
                    + " and b.starts_at >= '" + FROM + "'")) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }
}
