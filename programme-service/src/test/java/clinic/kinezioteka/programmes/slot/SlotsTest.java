package clinic.kinezioteka.programmes.slot;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SlotsTest {

    private Practice practice;
    private Given.Course course;
    private List<Map<String, Object>> visits;

    @BeforeEach
    void planAModule() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
        course = practice.running(1, 7, 14);
        visits = practice.visits(course);
    }

    @Test
    void offersWhatCanBeBookedAsItIsTold() {
        List<Map<String, Object>> initial = starts(ofVisit(0));
        assertThat(initial).hasSize(100).allSatisfy(slot -> assertThat(slot)
                .containsEntry("practitionerId", practice.doctorId.toString())
                .containsEntry("roomId", practice.roomId.toString()));
        assertThat(initial.get(0)).containsEntry("start", "2027-03-01T08:00:00+02:00");
        assertThat(initial.get(0)).containsEntry("end", "2027-03-01T08:45:00+02:00");
        practice.act(practice.reception(), visits.get(0).get("id"), "book", body(initial.get(0)))
                .then()
                .statusCode(200);
        List<Map<String, Object>> session = starts(ofVisit(1));
        assertThat(session.get(0)).containsEntry("start", "2027-03-01T08:45:00+02:00");
        assertThat(session.get(0)).containsEntry("deviceIds", List.of(practice.tractionTableId.toString()));
        for (int index : List.of(0, 40, session.size() - 1)) {
            practice.act(
                            practice.reception(),
                            visits.get(1).get("id"),
                            index == 0 ? "book" : "reschedule",
                            body(session.get(index)))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void leavesOutWhatIsTakenClosedOrBreaksTheChain() {
        Map<String, Object> first = starts(ofVisit(0)).get(0);
        practice.act(practice.reception(), visits.get(0).get("id"), "book", body(first))
                .then()
                .statusCode(200);
        Given.Course other = practice.running(1, 7, 14);
        Map<String, Object> otherInitial =
                of(practice.visits(other).get(0).get("id"), Map.of("from", "2027-03-01", "to", "2027-03-03"));
        assertThat(starts(otherInitial).get(0)).containsEntry("start", "2027-03-01T08:45:00+02:00");
        practice.created(
                "/api/v1/closures",
                Map.of(
                        "kind", "CLOSURE",
                        "from", "2027-03-02T00:00",
                        "to", "2027-03-03T00:00"));
        assertThat(starts(otherInitial))
                .allSatisfy(slot -> assertThat(slot.get("start").toString()).startsWith("2027-03-01"));
        assertThat(starts(of(visits.get(1).get("id"), Map.of("from", "2027-02-22", "to", "2027-03-01"))))
                .isEmpty();
    }

    @Test
    void keepsADeviceInTheRoomInWhichItStands() {
        String booths =
                practice.created("/api/v1/rooms", Map.of("name", "Booth")).toString();
        as(practice.admin())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("roomId", Given.id()))
                .patch("/api/v1/devices/" + practice.tractionTableId)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"), "violations.field", contains("roomId"));
        as(practice.admin())
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("roomId", booths))
                .patch("/api/v1/devices/" + practice.tractionTableId)
                .then()
                .statusCode(200)
                .body("roomId", equalTo(booths));
        practice.act(
                        practice.reception(),
                        visits.get(0).get("id"),
                        "book",
                        body(starts(ofVisit(0)).get(0)))
                .then()
                .statusCode(200);
        List<Map<String, Object>> session = starts(ofVisit(1));
        assertThat(session).isNotEmpty().allSatisfy(slot -> assertThat(slot).containsEntry("roomId", booths));
        Map<String, Object> elsewhere = with(body(session.get(0)), "roomId", practice.roomId.toString());
        practice.act(practice.reception(), visits.get(1).get("id"), "book", elsewhere)
                .then()
                .statusCode(409)
                .body(
                        "type",
                        equalTo("/problems/device-in-another-room"),
                        "conflicts.constraint",
                        contains("DEVICE_IN_ITS_ROOM"));
        practice.act(practice.reception(), visits.get(1).get("id"), "book", body(session.get(0)))
                .then()
                .statusCode(200);
    }

    @Test
    void offersFreeVisitsByKindAndPatient() {
        Map<String, Object> wanted = Map.of(
                "kind", "CONSULTATION",
                "patientId", course.patientId(),
                "from", "2027-03-01",
                "to", "2027-03-02",
                "practitionerId", practice.doctorId);
        assertThat(starts(wanted).get(0)).containsEntry("end", "2027-03-01T08:30:00+02:00");
        assertThat(starts(with(wanted, "durationMinutes", 120)).get(0))
                .containsEntry("end", "2027-03-01T10:00:00+02:00");
        ask(practice.reception(), with(wanted, "practitionerId", practice.therapistId))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void refusesTooManyDaysNoDurationAndHalfAQuestion() {
        ask(practice.reception(), with(ofVisit(0), "to", "2027-05-31"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/range-too-long"), "violations.field", contains("to"));
        ask(practice.reception(), with(ofVisit(0), "to", "2027-05-30")).then().statusCode(200);
        ask(practice.reception(), with(ofVisit(0), "durationMinutes", 0))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/impossible-duration"));
        ask(practice.reception(), Map.of("kind", "SESSION"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("patientId"));
        ask(practice.reception(), with(ofVisit(0), "to", "2027-03-01"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("to"));
        ask(practice.reception(), with(ofVisit(0), "from", "soon"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
        practice.act(practice.reception(), visits.get(1).get("id"), "cancel", Map.of());
        ask(practice.reception(), ofVisit(1)).then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void showsAPatientHisOwnAndNobodyAnotherClinics() {
        String patient = Tokens.patient(practice.clinicId, course.patientId());
        ask(patient, ofVisit(0)).then().statusCode(200);
        String stranger = Tokens.patient(practice.clinicId, Given.patient(practice.clinicId));
        ask(stranger, ofVisit(0)).then().statusCode(404);
        ask(stranger, Map.of("kind", "CONSULTATION", "patientId", course.patientId()))
                .then()
                .statusCode(404);
        ask(Tokens.reception(Clinics.KAUNAS), ofVisit(0)).then().statusCode(404);
        ask(practice.reception(), of(Given.id(), Map.of())).then().statusCode(404);
        ask(Tokens.privacyOfficer(practice.clinicId), ofVisit(0)).then().statusCode(403);
    }

    private Map<String, Object> ofVisit(int visit) {
        return of(visits.get(visit).get("id"), Map.of("from", "2027-03-01", "to", "2027-03-20"));
    }

    private static Map<String, Object> of(Object visitId, Map<String, Object> more) {
        return with(more, "visitId", visitId);
    }

    private static Map<String, Object> with(Map<String, Object> query, String name, Object value) {
        Map<String, Object> more = new HashMap<>(query);
        more.put(name, value);
        return more;
    }

    private List<Map<String, Object>> starts(Map<String, Object> query) {
        return ask(practice.reception(), query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static Response ask(String token, Map<String, Object> query) {
        return as(token).queryParams(with(query, "limit", 100)).get("/api/v1/slots");
    }

    private static Map<String, Object> body(Map<String, Object> slot) {
        Map<String, Object> body = new HashMap<>(slot);
        body.remove("end");
        return body;
    }
}
