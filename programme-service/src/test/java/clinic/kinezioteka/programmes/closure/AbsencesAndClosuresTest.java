package clinic.kinezioteka.programmes.closure;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class AbsencesAndClosuresTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
    }

    @Test
    void keepAPractitionerFromBeingBooked() {
        String id = add("absences", absence("2027-03-01T00:00", "2027-03-03T00:00"))
                .then()
                .statusCode(201)
                .body("from", equalTo("2027-03-01T00:00:00"), "reason", equalTo("ILLNESS"))
                .extract()
                .path("id");
        Given.Course course = practice.running(1, 7, 14);
        Object initial = practice.visits(course).get(0).get("id");
        practice.act(practice.reception(), initial, "book", slot("2027-03-02T09:00:00+02:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/practitioner-absent"))
                .body("conflicts.constraint", contains("ABSENCE"));
        List<String> starts = starts(practice.schedule(course, 1, MONDAY, Map.of()));
        assertThat(starts.get(0)).startsWith("2027-03-03");
        remove("absences", id).then().statusCode(204);
        remove("absences", id).then().statusCode(404);
        as(practice.reception()).get("/api/v1/absences/" + id).then().statusCode(404);
    }

    @Test
    void areRefusedOverBookedVisitsUnlessTheseAreKnown() {
        Given.Course course = practice.running(1, 7, 14);
        List<Map<String, Object>> booked =
                practice.schedule(course, 1, MONDAY, Map.of()).jsonPath().getList("visits");
        Map<String, Object> whole = closure("2027-03-01T00:00", "2027-03-31T00:00");
        List<String> inTheWay = add("closures", whole)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/closure-over-visits"))
                .body("conflicts.start", hasItem(booked.get(0).get("start")))
                .extract()
                .path("conflicts.visitId");
        assertThat(inTheWay).containsExactlyInAnyOrderElementsOf(ids(booked));
        Map<String, Object> table = with(whole, "deviceId", practice.tractionTableId, "kind", "MAINTENANCE");
        add("closures", table).then().statusCode(409).body("conflicts", hasSize(2));
        add("absences", absence("2027-03-01T00:00", "2027-03-31T00:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/absence-over-visits"), "conflicts", hasSize(3));
        as(practice.reception()).get("/api/v1/closures").then().body("items", empty());
        add("closures", with(whole, "acknowledgeVisits", true)).then().statusCode(201);
        assertThat(practice.visits(course).subList(0, 5)).extracting("status").containsOnly("BOOKED");
    }

    @Test
    void keepRoomsDevicesAndTheClinicFromBeingBooked() {
        add("closures", with(closure("2027-03-01T00:00", "2027-03-02T00:00"), "roomId", practice.roomId))
                .then()
                .statusCode(201);
        add("closures", closure("2027-03-02T00:00", "2027-03-03T00:00")).then().statusCode(201);
        add("closures", with(closure("2027-03-03T00:00", "2027-03-12T00:00"), "deviceId", practice.tractionTableId))
                .then()
                .statusCode(201);
        Given.Course course = practice.running(1, 7, 14);
        Object initial = practice.visits(course).get(0).get("id");
        for (String day : List.of("2027-03-01", "2027-03-02")) {
            practice.act(practice.reception(), initial, "book", slot(day + "T09:00:00+02:00"))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/closed"), "conflicts.constraint", contains("CLOSURE"));
        }
        List<String> starts = starts(practice.schedule(course, 1, MONDAY, Map.of()));
        assertThat(starts.get(0)).startsWith("2027-03-0");
        assertThat(starts.get(1)).startsWith("2027-03-12");
    }

    @Test
    void neverOverlookABookingAtTheSameMoment() throws Exception {
        UUID patient = practice.draft().patientId();
        ExecutorService clients = Executors.newFixedThreadPool(2);
        for (int day = 10; day < 20; day++) {
            String date = "2027-05-" + day;
            List<Future<Response>> both = clients.invokeAll(List.of(
                    () -> add("absences", absence(date + "T00:00", date + "T23:00")), () -> as(practice.reception())
                            .body(with(
                                    slot(date + "T10:00:00+03:00"),
                                    "patientId",
                                    patient,
                                    "kind",
                                    "CONSULTATION",
                                    "reason",
                                    "pain"))
                            .post("/api/v1/visits")));
            assertThat(List.of(both.get(0).get().statusCode(), both.get(1).get().statusCode()))
                    .as(date)
                    .doesNotContain(500)
                    .isNotEqualTo(List.of(201, 201));
        }
        clients.shutdown();
    }

    @Test
    void areRefusedWhereTheyOverlapOrCannotBe() {
        Map<String, Object> first = absence("2027-03-01T00:00", "2027-03-03T00:00");
        String id = add("absences", first).then().statusCode(201).extract().path("id");
        add("absences", absence("2027-03-02T12:00", "2027-03-05T00:00"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/availability-overlaps"), "id", equalTo(id));
        add("absences", absence("2027-03-03T00:00", "2027-03-05T00:00")).then().statusCode(201);
        add("absences", absence("2027-03-28T03:30", "2027-03-29T00:00"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-such-local-time"), "violations.field", contains("from"));
        add("absences", absence("2027-03-05T00:00", "2027-03-05T00:00"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("to"));
        add("absences", with(first, "from", "2027-03-05"))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be a local date and time such as 2026-12-24T08:00"));
        add("absences", with(first, "practitionerId", Given.id()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"), "violations.field", contains("practitionerId"));
        add("closures", with(closure("2027-03-01T00:00", "2027-03-02T00:00"), "roomId", Given.id()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("roomId"));
        add("absences", Map.of())
                .then()
                .statusCode(422)
                .body("violations.field", contains("from", "practitionerId", "reason", "to"));
    }

    @Test
    void areWrittenByClinicAdminsAndReadByStaffOfTheClinic() {
        Map<String, Map<String, Object>> bodies = Map.of(
                "absences", absence("2027-03-01T00:00", "2027-03-03T00:00"),
                "closures", closure("2027-03-01T00:00", "2027-03-03T00:00"));
        bodies.forEach((collection, body) -> {
            String path = "/api/v1/" + collection;
            given().get(path).then().statusCode(401);
            as(practice.doctor()).body(body).post(path).then().statusCode(403);
            as(Tokens.patient(practice.clinicId, Given.id())).get(path).then().statusCode(403);
            String id = add(collection, body).then().statusCode(201).extract().path("id");
            as(practice.reception())
                    .get(path + "?from=2027-03-02&to=2027-03-03")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
            as(practice.reception()).get(path + "?from=2027-03-03").then().body("items", empty());
            as(practice.therapist()).get(path + "/" + id).then().statusCode(200);
            as(Tokens.reception(Given.id())).get(path + "/" + id).then().statusCode(404);
            as(Tokens.admin(Given.id())).delete(path + "/" + id).then().statusCode(404);
            as(practice.reception()).delete(path + "/" + id).then().statusCode(403);
        });
        String absence = as(practice.doctor()).get("/api/v1/absences").path("items[0].id");
        as(practice.doctor()).get("/api/v1/closures/" + absence).then().statusCode(404);
    }

    /** The clinic's zone is heard of a moment after the clinic. */
    private Response add(String collection, Map<String, Object> body) {
        return await().until(
                        () -> as(practice.admin()).body(body).post("/api/v1/" + collection),
                        answer -> !answer.asString().contains("not-known-yet"));
    }

    private Response remove(String collection, String id) {
        return as(practice.admin()).delete("/api/v1/" + collection + "/" + id);
    }

    private Map<String, Object> absence(String from, String to) {
        return Map.of("practitionerId", practice.doctorId, "from", from, "to", to, "reason", "ILLNESS");
    }

    private static Map<String, Object> closure(String from, String to) {
        return Map.of("from", from, "to", to, "kind", "CLOSURE");
    }

    private Map<String, Object> slot(String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }

    private static List<String> starts(Response schedule) {
        schedule.then().statusCode(200);
        return schedule.jsonPath().getList("visits.start");
    }

    private static Set<String> ids(List<Map<String, Object>> visits) {
        return visits.stream().map(visit -> visit.get("id").toString()).collect(Collectors.toSet());
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        Map<String, Object> all = new HashMap<>(body);
        for (int index = 0; index < more.length; index += 2) {
            all.put(more[index].toString(), more[index + 1]);
        }
        return all;
    }
}
