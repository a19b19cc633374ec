package clinic.kinezioteka.programmes.visit;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealServers.class)
class DoctorsVisitsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String CONTROL = "doctorsVisits[1].";

    private Practice practice;
    private Given.Course course;
    private List<Map<String, Object>> visits;

    @BeforeEach
    void comeToTheControl() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        visits = practice.visits(course);
        practice.attend(visits.subList(0, 2).stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTINUE", "REFER"})
    void goesOnAsPlannedUnlessTheDoctorDoesMore(String decision) {
        control(decision);
        programme()
                .body(
                        "status",
                        equalTo("ACTIVE"),
                        "doctorsVisits",
                        hasSize(2),
                        "doctorsVisits[0].decision",
                        nullValue())
                .body(CONTROL + "decision", equalTo(decision), CONTROL + "reason", equalTo("slower than expected"))
                .body(CONTROL + "adjustment", nullValue())
                .body(CONTROL + "recommendations", contains("a lumbar support when driving"));
        practice.attend(visits.subList(3, 5).stream());
        programme().body("doctorsVisits.kind", contains("DOCTOR_INITIAL", "DOCTOR_CONTROL", "DOCTOR_FINAL"));
    }

    @Test
    void waitsForTheChangeThatTheDoctorAskedFor() {
        control("ADJUST");
        programme().body(CONTROL + "adjustment", equalTo("OPEN"));
        practice.plan(course, 1, 1, 7, 21);
        programme().body(CONTROL + "adjustment", equalTo("DONE"));
        practice.attend(visits.subList(3, 4).stream());
        assertThat(practice.visits(course).get(3)).containsEntry("status", "COMPLETED");
    }

    private void control(String decision) {
        Map<String, Object> control = visits.get(2);
        practice.act(practice.reception(), control.get("id"), "check-in", Map.of("at", control.get("start")))
                .then()
                .statusCode(200);
        practice.act(
                        practice.doctor(),
                        control.get("id"),
                        "complete",
                        Map.of(
                                "at",
                                control.get("start"),
                                "decision",
                                Map.of("value", decision, "reason", "slower than expected"),
                                "recommendations",
                                List.of("a lumbar support when driving")))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse programme() {
        return as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .statusCode(200);
    }
}
