package clinic.kinezioteka.programmes.appointment;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class HeldChainTest {

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
    }

    @Test
    void booksFreeVisitsOnlyWhileTheProgrammeIsOnHold() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, LocalDate.of(2026, 3, 2)).then().statusCode(200);
        Given.announce(
                course,
                "episode.held",
                2,
                Map.of("status", "ON_HOLD", "heldAt", Instant.now().toString(), "openFlagIds", List.of(Given.id())));
        await().untilAsserted(() -> as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("status", equalTo("ON_HOLD")));
        Map<String, Object> slot = Map.of(
                "start", "2027-03-01T09:00:00+02:00", "practitionerId", practice.doctorId, "roomId", practice.roomId);
        Object standing = practice.visits(course).get(4).get("id");
        practice.act(practice.reception(), standing, "reschedule", slot)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"), "current", equalTo("ON_HOLD"));
        as(practice.doctor())
                .body(Map.of(
                        "patientId",
                        course.patientId(),
                        "episodeId",
                        course.episodeId(),
                        "kind",
                        "DOCTOR_REVIEW",
                        "reason",
                        "red flag",
                        "start",
                        "2027-03-01T09:00:00+02:00",
                        "practitionerId",
                        practice.doctorId,
                        "roomId",
                        practice.roomId))
                .post("/api/v1/visits")
                .then()
                .statusCode(201);
    }
}
