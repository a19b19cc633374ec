package clinic.kinezioteka.programmes.scheduling;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.constraint.RestDay;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A radiculitis and a sciatica in one patient: two programmes, one body. */
@QuarkusTest
@WithTestResource(RealServers.class)
class TwoProgrammesTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private Practice practice;
    private Course radiculitis;
    private Course sciatica;

    @BeforeEach
    void openBothEpisodes() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        radiculitis = practice.running(2, 14, 28);
        sciatica = sciaticaOf(radiculitis);
    }

    @Test
    void leaveADayOfRestBetweenAnyTwoSessions() {
        practice.schedule(radiculitis, 1, MONDAY, Map.of()).then().statusCode(200);
        practice.schedule(sciatica, 1, MONDAY, Map.of()).then().statusCode(200);
        List<LocalDate> sessions = Stream.of(radiculitis, sciatica)
                .flatMap(course -> practice.visits(course).stream())
                .filter(visit -> visit.get("kind").equals("SESSION") && visit.get("start") != null)
                .map(visit -> LocalDate.parse(visit.get("start").toString().substring(0, 10)))
                .sorted()
                .toList();
        assertThat(sessions).hasSize(8);
        for (int next = 1; next < sessions.size(); next++) {
            LocalDate before = sessions.get(next - 1);
            assertThat(sessions.get(next)).isAfterOrEqualTo(before.plusDays(RestDay.DAYS_APART));
        }
    }

    @Test
    void refuseASessionByHandNextToOneOfTheOther() {
        practice.schedule(radiculitis, 1, MONDAY, Map.of()).then().statusCode(200);
        Map<String, Object> taken = practice.visits(radiculitis).stream()
                .filter(visit -> visit.get("kind").equals("SESSION"))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.parse(taken.get("start").toString().substring(0, 10));
        List<Map<String, Object>> visits = practice.visits(sciatica);
        book(visits.get(0).get("id"), practice.doctorId, MONDAY.minusDays(3))
                .then()
                .statusCode(200);
        LocalDate next = day.plusDays(1).getDayOfWeek().getValue() > 5 ? day.minusDays(1) : day.plusDays(1);
        book(visits.get(1).get("id"), practice.therapistId, next)
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-rest-day"));
    }

    private Response book(Object visit, UUID practitionerId, LocalDate day) {
        return practice.act(
                practice.reception(),
                visit,
                "book",
                Map.of(
                        "start",
                        day.atTime(16, 0)
                                .atZone(ZoneId.of("Europe/Vilnius"))
                                .toOffsetDateTime()
                                .toString(),
                        "practitionerId",
                        practitionerId,
                        "roomId",
                        practice.roomId));
    }

    private Course sciaticaOf(Course other) {
        Course course = Given.another(other, Region.UPPER);
        as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", 14, "max", 42),
                        "sessionsPerHalf",
                        2,
                        "exercises",
                        List.of(Map.of("code", "PIRIFORMIS_STRETCH"))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1")
                .then()
                .statusCode(200);
        practice.activate(course);
        return course;
    }
}
