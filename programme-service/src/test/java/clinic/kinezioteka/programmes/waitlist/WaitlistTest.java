package clinic.kinezioteka.programmes.waitlist;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class WaitlistTest {

    private Waiting waiting;
    private String reception;
    private Waiting.Patient patient;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        waiting = new Waiting();
        reception = waiting.practice.reception();
        patient = waiting.patient();
    }

    @Test
    void keepsHowSomebodyWaits() {
        Response joined = waiting.join(
                reception,
                Waiting.forNine(
                        patient.visitId(),
                        Map.of(
                                "urgency", "SOON",
                                "days", List.of("FRIDAY", "MONDAY"),
                                "practitionerIds", List.of(waiting.practice.doctorId))));
        joined.then()
                .statusCode(201)
                .body("status", equalTo("WAITING"), "urgency", equalTo("SOON"))
                .body("days", contains("MONDAY", "FRIDAY"), "earliest", equalTo("09:00:00"))
                .body("offersMissed", equalTo(0));
        String id = joined.path("id");
        assertThat(joined.header("Location")).endsWith("/api/v1/waitlist/" + id);
        waiting.entry(id).then().statusCode(200).body("since", equalTo(joined.path("since")));
        assertThat(listed("SOON", "visitId", patient.visitId())).containsExactly(id);
        assertThat(listed("URGENT", "visitId", patient.visitId())).isEmpty();
        as(reception)
                .header("If-Match", "\"77\"")
                .delete("/api/v1/waitlist/" + id)
                .then()
                .statusCode(412);
        as(reception).delete("/api/v1/waitlist/" + id).then().statusCode(204);
        as(reception)
                .delete("/api/v1/waitlist/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"), "current", equalTo("LEFT"));
    }

    @Test
    void waitsForAVisitOnceAndOnlyWhileItCanBeBooked() {
        String id = waiting.joined(patient, "ROUTINE");
        waiting.join(reception, Map.of("visitId", patient.visitId()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-waiting"), "id", equalTo(id));
        Waiting.Patient other = waiting.patient();
        Object session = waiting.practice.visits(other.course()).get(1).get("id");
        String left = waiting.join(reception, Map.of("visitId", session)).path("id");
        waiting.practice.act(reception, session, "cancel", Map.of()).then().statusCode(200);
        assertThat(waiting.statusOf(left)).isEqualTo("LEFT");
        waiting.join(reception, Map.of("visitId", session))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void plansTheFreeVisitThatIsWaitedForAndGivesItUpWithTheList() {
        Map<String, Object> wanted = Map.of(
                "patientId", patient.course().patientId(), "kind", "CONSULTATION", "reason", "would like to ask");
        Response joined = waiting.join(reception, wanted);
        joined.then().statusCode(201);
        String visit = "/api/v1/visits/" + joined.path("visitId");
        as(reception)
                .get(visit)
                .then()
                .body("status", equalTo("PLANNED"), "kind", equalTo("CONSULTATION"), "start", nullValue());
        as(reception).delete("/api/v1/waitlist/" + joined.path("id")).then().statusCode(204);
        as(reception).get(visit).then().body("status", equalTo("CANCELLED"));
        waiting.join(
                        reception,
                        Map.of(
                                "kind",
                                "CONSULTATION",
                                "patientId",
                                patient.course().patientId()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason"));
        waiting.join(
                        reception,
                        Map.of(
                                "kind", "SESSION",
                                "patientId", patient.course().patientId(),
                                "reason", "more"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/kind-of-chain"));
        waiting.join(reception, Map.of("visitId", patient.visitId(), "kind", "CONSULTATION"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("kind"));
    }

    @Test
    void refusesNothingAtAllFromWhomever() {
        String own = Tokens.patient(waiting.practice.clinicId, patient.course().patientId());
        for (String token : List.of(own, reception)) {
            for (String body : List.of("", "null")) {
                as(token).body(body).post("/api/v1/waitlist").then().statusCode(400);
            }
        }
    }

    @Test
    void refusesWishesThatNothingCanMeet() {
        refused(Map.of("to", "2027-03-01"), "validation", "to");
        refused(Map.of("from", "2020-01-01", "to", "2020-02-01"), "validation", "to");
        refused(Map.of("latest", "09:00"), "validation", "latest");
        refused(Map.of("from", "2090-01-01"), "time-out-of-range", "from");
        refused(
                Map.of("practitionerIds", List.of(waiting.practice.therapistId)),
                "resource-unfit",
                "practitionerIds[0]");
        refused(Map.of("practitionerIds", List.of(Given.id())), "unknown-reference", "practitionerIds[0]");
        refused(Map.of("visitId", Given.id()), "unknown-reference", "visitId");
        waiting.join(reception, Waiting.forNine(patient.visitId(), Map.of("urgency", "NOW")))
                .then()
                .statusCode(400);
        assertThat(listed("ROUTINE", "patientId", patient.course().patientId())).isEmpty();
    }

    @Test
    void letsAPatientWaitForHisOwnAsTheClinicSees() {
        String token =
                Tokens.patient(waiting.practice.clinicId, patient.course().patientId());
        waiting.join(token, Waiting.forNine(patient.visitId(), Map.of("urgency", "URGENT")))
                .then()
                .statusCode(403);
        waiting.join(
                        token,
                        Map.of(
                                "kind",
                                "CONSULTATION",
                                "patientId",
                                patient.course().patientId(),
                                "reason",
                                "now"))
                .then()
                .statusCode(403);
        waiting.join(token, Map.of("visitId", waiting.patient().visitId()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"));
        String id = waiting.join(token, Map.of("visitId", patient.visitId()))
                .then()
                .statusCode(201)
                .body("urgency", equalTo("ROUTINE"))
                .extract()
                .path("id");
        as(token).get("/api/v1/waitlist").then().body("items.id", contains(id));
        String stranger = Tokens.patient(waiting.practice.clinicId, Given.patient(waiting.practice.clinicId));
        for (String foreign : List.of(stranger, Tokens.reception())) {
            as(foreign).get("/api/v1/waitlist/" + id).then().statusCode(404);
            as(foreign).delete("/api/v1/waitlist/" + id).then().statusCode(404);
        }
        as(stranger).get("/api/v1/waitlist").then().statusCode(200).body("items", empty());
        for (String role : List.of(waiting.practice.doctor(), waiting.practice.admin())) {
            as(role).get("/api/v1/waitlist").then().statusCode(403);
            waiting.join(role, Map.of("visitId", patient.visitId())).then().statusCode(403);
        }
    }

    private void refused(Map<String, Object> bent, String problem, String field) {
        waiting.join(reception, Waiting.forNine(patient.visitId(), bent))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem), "violations.field", contains(field));
    }

    private List<String> listed(String urgency, String filter, Object value) {
        return as(reception)
                .queryParam("urgency", urgency)
                .queryParam(filter, value)
                .get("/api/v1/waitlist")
                .jsonPath()
                .getList("items.id");
    }
}
