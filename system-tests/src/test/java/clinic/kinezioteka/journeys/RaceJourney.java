package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.Race.Command;
import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.play.CourseAhead;
import clinic.kinezioteka.stack.Child;
import clinic.kinezioteka.stack.Ports;
import clinic.kinezioteka.stack.testing.Clinics;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many want the same at once, at two replicas: each time goes to one of them, the others are told so, and nothing overlaps. */
@ExtendWith(OneStack.class)
class RaceJourney {

    private static final int BOOKINGS = Integer.getInteger("race.bookings", 60);
    static final int SERIES = Integer.getInteger("race.series", 4);
    private static final int A_SLOT = 20;
    private static final int HOURS_A_DAY = 9;
    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    private static final String SERVICE = "programme-service";
    private static final String OVERLAPS =
            """
            select count(*) from booking a join booking b on a.resource_id = b.resource_id and a.id < b.id
              and a.during && b.during
            """;
    private static final String BOOKED = "select count(*) from booking where status = 'BOOKED'";

    @Test
    void eachTimeGoesToOneAtTwoReplicas(RunningStack stack) throws SQLException {
        int port = Ports.freeOfService();
        Child replica = stack.parts().startReplica(SERVICE, port);
        try {
            Race race = new Race(
                    List.of(at(stack.settings().ports().programme()), at(port)), stack.tokensOf("reception-kaunas"));
            RacingClinic clinic = RacingClinic.open(stack);
            List<CourseAhead> courses =
                    IntStream.range(0, SERIES).mapToObj(clinic::newcomer).toList();
            List<String> patients = courses.stream().map(RaceJourney::patient).toList();
            bookTheSame(race, clinic, patients.subList(0, 1), 0);
            bookTheSame(race, clinic, patients, 1);
            scheduleSeries(race, clinic, courses);
            assertThat(counted(stack, OVERLAPS)).isZero();
        } finally {
            stack.parts().stop(replica);
        }
    }

    private static String patient(CourseAhead course) {
        return course.product()
                .doctor()
                .get("/api/v1/programmes/" + course.programmeId())
                .path("patientId")
                .asText();
    }

    /**
     * One practitioner, one room, one device, and one patient or many; starts of a slot overlap each other.
     *
     * @param year how many years later, so that no race meets the one before
     */
    private static void bookTheSame(Race race, RacingClinic clinic, List<String> patients, int year)
            throws SQLException {
        long before = counted(clinic.stack(), BOOKED);
        String device = clinic.device();
        List<Command> commands = new ArrayList<>();
        for (int number = 0; number < BOOKINGS; number++) {
            ObjectNode body = Json.object()
                    .put("patientId", patients.get(number % patients.size()))
                    .put("kind", "CONSULTATION")
                    .put("reason", "race")
                    .put("start", start(clinic.today().plusYears(year), number))
                    .put("practitionerId", clinic.doctors().get(0))
                    .put("roomId", clinic.rooms().get(0));
            body.putArray("deviceIds").add(device);
            commands.add(new Command("/api/v1/visits", body.toString()));
        }
        int slots = (BOOKINGS + A_SLOT - 1) / A_SLOT;
        long began = System.nanoTime();
        List<HttpResponse<String>> answers = race.run(commands);
        say("bookings for %d patients".formatted(patients.size()), answers, began);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(slots);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).allSatisfy(answer -> {
            assertThat(Json.read(answer.body()).path("type").asText()).isEqualTo("/problems/slot-taken");
            assertThat(Json.read(answer.body()).path("conflicts")).isNotEmpty();
            assertThat(answer.body()).doesNotContain(patients);
        });
        assertThat(counted(clinic.stack(), BOOKED) - before).isEqualTo(slots * 4L);
    }

    private static void scheduleSeries(Race race, RacingClinic clinic, List<CourseAhead> courses) throws SQLException {
        long before = counted(clinic.stack(), "select count(*) from visit where status = 'BOOKED'");
        String wish = Json.object()
                .put("from", clinic.today().plusDays(1).toString())
                .put("mode", "ALL_OR_NOTHING")
                .toString();
        List<Command> commands = courses.stream()
                .map(course -> new Command("/api/v1/programmes/" + course.programmeId() + "/modules/1/schedule", wish))
                .toList();
        long began = System.nanoTime();
        List<HttpResponse<String>> answers = race.run(commands);
        say("series", answers, began);
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .isSubsetOf(200, 409)
                .contains(200);
        long done =
                answers.stream().filter(answer -> answer.statusCode() == 200).count();
        assertThat(counted(clinic.stack(), "select count(*) from visit where status = 'BOOKED'") - before)
                .as("whole series or nothing")
                .isEqualTo(15 * done);
    }

    /** Of a slot of the next year: three starts that overlap each other. */
    private static String start(LocalDate today, int number) {
        int slot = number / A_SLOT;
        LocalDate monday = today.plusYears(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate day = monday.plusDays(slot / HOURS_A_DAY);
        return day.atTime(8 + slot % HOURS_A_DAY, number % 3 * 10)
                .atZone(ZONE)
                .toOffsetDateTime()
                .toString();
    }

    private static URI at(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static void say(String what, List<HttpResponse<String>> answers, long began) {
        Map<Integer, Long> statuses = answers.stream()
                .collect(Collectors.groupingBy(HttpResponse::statusCode, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "race of %d %s from 16 connections at two replicas: %s in %d ms%n",
                answers.size(),
                what,
                statuses,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private static long counted(RunningStack stack, String sql) throws SQLException {
        String url = "jdbc:postgresql://localhost:%d/programme"
                .formatted(stack.settings().ports().postgres());
        try (Connection runtime = DriverManager.getConnection(url, "programme_runtime", "programme_runtime");
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + Clinics.KAUNAS + "', false)");
            try (ResultSet counted = statement.executeQuery(sql)) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }
}
