package clinic.kinezioteka.programmes.programme;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RunningPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private Practice practice;

    @Inject
    CompletedVisits completed;

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
    }

    @Test
    void freesWhatAModuleThatIsLeftOutHadBooked() {
        Given.Course course = practice.draft();
        practice.plan(course, 1, 1, 7, 14);
        practice.plan(course, 2, 1, 7, 14);
        practice.activate(course);
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(200);
        LocalDate later = MONDAY.plusWeeks(5);
        String start = practice.schedule(course, 2, later, Map.of())
                .then()
                .statusCode(200)
                .extract()
                .path("visits[0].start");
        as(practice.doctor())
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"moduleCount\": 1, \"reason\": \"mild\"}")
                .patch("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
        practice.schedule(practice.running(1, 7, 14), 1, later, Map.of())
                .then()
                .statusCode(200)
                .body("visits[0].start", equalTo(start));
    }

    @Test
    void hasAnotherVersionWithEachVisitThatIsCompleted() {
        Given.Course course = practice.running(1, 7, 14);
        completed.session(course, 1, Instant.parse("2026-06-01T08:00:00Z"));
        String before = version(course);
        completed.controlVisit(course, 1, Instant.parse("2026-06-02T08:00:00Z"));
        assertThat(version(course)).isNotEqualTo(before);
    }

    private String version(Given.Course course) {
        return as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .header("ETag");
    }
}
