package clinic.kinezioteka.programmes.waitlist;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A practice with one doctor, whose nine o'clock on a Monday is all that those who wait would take. */
public final class Waiting {

    public static final String NINE = "2027-03-01T09:00:00+02:00";
    public static final String TEN = "2027-03-01T10:00:00+02:00";

    public final Practice practice = new Practice();

    /** Somebody whose DOCTOR_INITIAL waits for a time. */
    public record Patient(Given.Course course, Object visitId) {}

    public Patient patient() {
        return patients(1).get(0);
    }

    public List<Patient> patients(int count) {
        return practice.drafts(count).stream()
                .map(draft -> practice.run(draft, 1, 7, 14))
                .map(course ->
                        new Patient(course, practice.visits(course).get(0).get("id")))
                .toList();
    }

    /** How he waits for nine o'clock, and nothing else. */
    public static Map<String, Object> forNine(Object visitId, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "visitId", visitId, "from", "2027-03-01", "to", "2027-03-02", "earliest", "09:00", "latest", "09:45"));
        body.putAll(more);
        return body;
    }

    public Response join(String token, Map<String, Object> body) {
        return as(token).body(body).post("/api/v1/waitlist");
    }

    /** The reception puts him on the list for nine o'clock. */
    public String joined(Patient patient, String urgency) {
        return join(practice.reception(), forNine(patient.visitId(), Map.of("urgency", urgency)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response book(Patient patient, String start) {
        return practice.act(practice.reception(), patient.visitId(), "book", at(start));
    }

    public Map<String, Object> at(String start) {
        return Map.of("start", start, "practitionerId", practice.doctorId, "roomId", practice.roomId);
    }

    public Response entry(String id) {
        return as(practice.reception()).get("/api/v1/waitlist/" + id);
    }

    public String statusOf(String entryId) {
        return entry(entryId).path("status");
    }

    public String statusOf(Patient patient) {
        return as(practice.reception())
                .get("/api/v1/visits/" + patient.visitId())
                .path("status");
    }

    /** The offers of the practice in a state. */
    public List<Map<String, Object>> offers(String status) {
        return as(practice.reception())
                .queryParam("status", status)
                .get("/api/v1/waitlist/offers")
                .jsonPath()
                .getList("items");
    }

    public Response answer(String token, Object offerId, String how) {
        return as(token).post("/api/v1/waitlist/offers/" + offerId + "/" + how);
    }
}
