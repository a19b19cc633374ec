package clinic.kinezioteka.programmes.visit;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chains that are not the fifteen visits of the template: begun by a consultation, or extended at the gate. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ChangedChainTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
    }

    @Test
    void aConsultationStandsForTheInitialVisit() {
        Given.Course course = practice.draft();
        Map<String, Object> consultation = consultation(course);
        activate(course, consultation).statusCode(422).body("type", equalTo("/problems/consultation-unfit"));
        assertThat(practice.visits(course)).isEmpty();
        practice.attend(consultation).then().statusCode(200);
        activate(course, consultation)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"), "modules[0].status", equalTo("STARTED"));
        Map<String, Object> initial = practice.visits(course).stream()
                .filter(visit -> visit.get("kind").equals("DOCTOR_INITIAL")
                        && visit.get("module").equals(1))
                .findFirst()
                .orElseThrow();
        assertThat(initial).containsEntry("status", "COMPLETED").containsEntry("start", consultation.get("start"));
    }

    @Test
    void anExtensionAddsSessionsAndAnotherFinalInAGrownWindow() {
        Given.Course course = practice.running(1, 7, 14);
        practice.schedule(course, 1, MONDAY).then().statusCode(200);
        List<Map<String, Object>> planned = ofModule(course);
        practice.attend(planned.stream());
        Map<String, Object> last = planned.get(4);
        String gate = "/api/v1/programmes/" + course.programmeId() + "/modules/1/gate";
        loweredLasegue(course, UUID.fromString((String) last.get("id")));
        await().untilAsserted(() -> as(practice.doctor())
                .get(gate)
                .then()
                .body("proposal", equalTo("EXTEND"), "addedSessions", equalTo(1)));
        String proposal = as(practice.doctor()).get(gate).path("proposalId");
        as(practice.doctor())
                .body(Map.of(
                        "proposalId",
                        proposal,
                        "decision",
                        "EXTEND",
                        "reason",
                        "as proposed",
                        "decidedAt",
                        last.get("start"),
                        "override",
                        Map.of("reason", "not published")))
                .post(gate)
                .then()
                .statusCode(200);
        assertThat(ofModule(course).subList(5, 7)).extracting("kind").containsExactly("SESSION", "DOCTOR_FINAL");
        assertThat(ofModule(course).subList(5, 7)).extracting("status").containsOnly("PLANNED");
        as(practice.doctor())
                .get("/api/v1/programmes/" + course.programmeId())
                .then()
                .body("modules[0].plannedSessions", equalTo(3), "modules[0].windowDays.max", equalTo(21));
        practice.schedule(course, 1, MONDAY.plusDays(8)).then().statusCode(200);
        practice.attend(ofModule(course).subList(5, 7).stream());
        as(practice.doctor()).get(gate).then().body("status", equalTo("DUE"));
    }

    private List<Map<String, Object>> ofModule(Given.Course course) {
        return practice.visits(course).stream()
                .filter(visit -> visit.get("module").equals(1))
                .toList();
    }

    private Map<String, Object> consultation(Given.Course course) {
        return as(practice.doctor())
                .body(Map.of(
                        "patientId",
                        course.patientId(),
                        "kind",
                        "CONSULTATION",
                        "reason",
                        "first look",
                        "start",
                        "2026-03-02T09:00:00+02:00",
                        "practitionerId",
                        practice.doctorId,
                        "roomId",
                        practice.roomId,
                        "retrospective",
                        true))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getMap("");
    }

    private ValidatableResponse activate(Given.Course course, Map<String, Object> consultation) {
        return as(practice.doctor())
                .body(Map.of("consultationVisitId", consultation.get("id")))
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then();
    }

    private static void loweredLasegue(Given.Course course, UUID visit) {
        UUID id = Given.id();
        Map<String, Object> data = new HashMap<>(Map.of(
                "assessmentId", id,
                "patientId", course.patientId(),
                "episodeId", course.episodeId(),
                "visitId", visit,
                "kind", "LASEGUE",
                "values", Map.of("side", "RIGHT", "angleDegrees", 30, "pain", "BELOW_KNEE"),
                "derived", Map.of("effectiveAngleDegrees", 30, "baselineEffectiveAngleDegrees", 60)));
        data.put("test", null);
        new KafkaProbe()
                .publish(ProbeEvent.of("assessments.v1", "assessment.recorded", id, 0, course.patientId(), data)
                        .in(course.clinicId()));
    }
}
