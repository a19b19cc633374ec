package clinic.kinezioteka.programmes.programme;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.episode.Announcement;
import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.FollowEpisode;
import clinic.kinezioteka.programmes.episode.Screening;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RunningPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private Practice practice;

    @Inject
    CompletedVisits completed;

    @Inject
    FollowEpisode episodes;

    @Inject
    Tenant tenant;

    @Inject
    EntityManager entityManager;

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

    @Test
    void isNotActivatedWhileAHoldIsBeingTaken() {
        Given.Course course = practice.draft();
        activatedWhileHeld(course)
                .join()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"), "current", equalTo("ON_HOLD"));
    }

    @ActivateRequestContext
    CompletableFuture<Response> activatedWhileHeld(Given.Course course) {
        tenant.actFor(course.clinicId());
        return QuarkusTransaction.requiringNew().call(() -> {
            episodes.follow(held(course), 2);
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(
                    () -> as(practice.doctor()).post("/api/v1/programmes/" + course.programmeId() + "/activate"));
            await().pollInSameThread().until(() -> answer.isDone() || somebodyWaits());
            return answer;
        });
    }

    private boolean somebodyWaits() {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select from pg_locks where not granted)", Boolean.class)
                .getSingleResult();
    }

    private static Announcement held(Given.Course course) {
        return new Announcement(
                course.episodeId(),
                course.patientId(),
                Episode.Status.ON_HOLD,
                course.region(),
                Episode.Side.RIGHT,
                LocalDate.of(2025, 1, 1),
                List.of(),
                List.of(),
                new Screening(true, true, true),
                Instant.now(),
                null,
                List.of(Given.id()),
                null,
                null);
    }

    private String version(Given.Course course) {
        return as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .header("ETag");
    }
}
