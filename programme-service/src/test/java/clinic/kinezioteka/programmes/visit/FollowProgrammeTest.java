package clinic.kinezioteka.programmes.visit;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class FollowProgrammeTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private Practice practice;
    private Given.Course course;

    @BeforeEach
    void scheduleAModule() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(200);
    }

    @Test
    void suspendsWhatLiesAheadAndFreesItAndPlansItAnew() {
        Instant held = Instant.now();
        Given.announce(course, "episode.held", 2, Map.of("status", "ON_HOLD", "heldAt", held.toString()));
        awaitStatus("SUSPENDED");
        UUID first = UUID.fromString(practice.visits(course).get(0).get("id").toString());
        Contracts.assertMatches(
                new KafkaProbe().await("visits.v1", "visit.suspended", first).toString());
        Given.Course other = practice.running(1, 7, 14);
        practice.schedule(other, 1, MONDAY, Map.of())
                .then()
                .statusCode(200)
                .body("visits[0].start", equalTo("2027-03-01T08:00:00+02:00"));
        practice.schedule(course, 1, MONDAY, Map.of()).then().statusCode(409).body("current", equalTo("ON_HOLD"));
        Given.announce(
                course,
                "episode.hold-cleared",
                3,
                Map.of(
                        "status",
                        "OPEN",
                        "heldAt",
                        held.toString(),
                        "heldUntil",
                        Instant.now().toString()));
        awaitStatus("PLANNED");
        assertThat(practice.visits(course).subList(0, 5))
                .extracting("needsRebooking")
                .containsOnly(true);
        assertThat(toBeRebooked()).hasSize(5);
        practice.schedule(course, 1, MONDAY, Map.of())
                .then()
                .statusCode(200)
                .body("visits[0].needsRebooking", equalTo(false));
        assertThat(toBeRebooked()).isEmpty();
    }

    @Test
    void cancelsWhatLiesAheadWhenTheEpisodeIsClosed() {
        Given.announce(
                course,
                "episode.closed",
                2,
                Map.of(
                        "status",
                        "CLOSED",
                        "closeReason",
                        "STOPPED_BY_PATIENT",
                        "closedOn",
                        LocalDate.now(java.time.ZoneOffset.UTC).toString()));
        awaitStatus("CANCELLED");
    }

    @Test
    void followsTheNumberOfSessionsUntilVisitsAreBooked() {
        Given.Course planned = practice.running(2, 14, 21);
        practice.plan(planned, 1, 4, 14, 21);
        List<Map<String, Object>> standing = practice.visits(planned).stream()
                .filter(visit -> visit.get("status").equals("PLANNED")
                        && visit.get("module").equals(1))
                .toList();
        assertThat(standing).hasSize(11);
    }

    private List<Object> toBeRebooked() {
        return as(practice.reception())
                .queryParam("programmeId", course.programmeId())
                .queryParam("needsRebooking", true)
                .get("/api/v1/visits")
                .jsonPath()
                .getList("items.id");
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> assertThat(practice.visits(course).subList(0, 5))
                .extracting("status")
                .containsOnly(status));
    }
}
