package clinic.kinezioteka.programmes;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Answers;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A clinic of its own with a doctor, a therapist, a room and every device, working Monday to Friday from 8 to 18. */
public final class Practice {

    private static final List<String> DEVICES = List.of(
            "SPEEDIANCE_MACHINE",
            "TRACTION_TABLE",
            "PELVIC_TRACTION_KIT",
            "UNSTABLE_PLATFORM",
            "EMG_UNIT",
            "DYNAMOMETER",
            "MOTION_ANALYSIS_LAB",
            "BIOFEEDBACK_UNIT");
    private static final List<String> WEEKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private static final KafkaProbe KAFKA = new KafkaProbe();

    public final UUID clinicId = Given.id();
    public final UUID doctorId;
    public final UUID therapistId;
    public final UUID roomId;
    /** What the sessions of its plans need. */
    public final UUID tractionTableId;

    public Practice() {
        KAFKA.publish(ProbeEvent.of(
                        "clinics.v1",
                        "clinic.registered",
                        clinicId,
                        1,
                        clinicId,
                        Map.of("clinicId", clinicId, "name", "Practice", "zone", "Europe/Vilnius"))
                .in(clinicId));
        doctorId = practitioner("DOCTOR");
        therapistId = practitioner("THERAPIST");
        roomId = created("/api/v1/rooms", Map.of("name", "Hall"));
        Map<String, UUID> devices = new HashMap<>();
        DEVICES.forEach(kind -> devices.put(kind, created("/api/v1/devices", Map.of("kind", kind, "name", kind))));
        tractionTableId = devices.get("TRACTION_TABLE");
    }

    /** One more practitioner with the usual hours. */
    public UUID practitioner(String role) {
        UUID id = created(
                "/api/v1/practitioners", Map.of("displayName", role, "userId", Given.id(), "roles", List.of(role)));
        as(admin())
                .header("If-Match", "\"0\"")
                .body(weekdays("08:00", "18:00"))
                .put("/api/v1/practitioners/" + id + "/availability")
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> weekdays(String from, String to) {
        return Map.of(
                "weeks",
                List.of(Map.of(
                        "from",
                        "2020-01-01",
                        "hours",
                        WEEKDAYS.stream()
                                .map(day -> Map.of("day", day, "from", from, "to", to))
                                .toList())));
    }

    public String admin() {
        return Tokens.admin(clinicId);
    }

    public String doctor() {
        return Tokens.doctor(clinicId);
    }

    public String therapist() {
        return Tokens.therapist(clinicId);
    }

    public String reception() {
        return Tokens.reception(clinicId);
    }

    /** Adds something as a clinic-admin. */
    public UUID created(String path, Map<String, Object> body) {
        return Answers.id(as(admin())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** An active programme of a new patient: one module with so many sessions per half and this window. */
    public Given.Course running(int sessionsPerHalf, int minDays, int maxDays) {
        return run(draft(), sessionsPerHalf, minDays, maxDays);
    }

    /** The same of a draft that is there. */
    public Given.Course run(Given.Course draft, int sessionsPerHalf, int minDays, int maxDays) {
        plan(draft, 1, sessionsPerHalf, minDays, maxDays);
        activate(draft);
        return draft;
    }

    public Given.Course draft() {
        return drafts(1).get(0);
    }

    /** So many drafts, each of a patient of his own. */
    public List<Given.Course> drafts(int count) {
        return Given.courses(count, clinicId, Region.LUMBAR, Map.of("startedOn", "2025-01-01"));
    }

    public void plan(Given.Course course, int module, int sessionsPerHalf, int minDays, int maxDays) {
        as(doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", minDays, "max", maxDays),
                        "sessionsPerHalf",
                        sessionsPerHalf,
                        "exercises",
                        List.of(Map.of(
                                "code",
                                module == 2
                                        ? "LUMBAR_STABILISATION"
                                        : module == 3 ? "SELF_HELP_TRAINING" : "TABLE_TRACTION"))))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/" + module)
                .then()
                .statusCode(200);
    }

    public void activate(Given.Course course) {
        as(doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate")
                .then()
                .statusCode(200);
    }

    /** Places a module's visits in the past, from a day on. */
    public Response schedule(Given.Course course, int module, LocalDate from) {
        return schedule(course, module, from, Map.of("retrospective", true));
    }

    public Response schedule(Given.Course course, int module, LocalDate from, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("from", from.toString());
        return as(doctor())
                .body(body)
                .post("/api/v1/programmes/" + course.programmeId() + "/modules/" + module + "/schedule");
    }

    /** The visits of a programme in the order of its chain. */
    public List<Map<String, Object>> visits(Given.Course course) {
        return Answers.items(as(doctor())
                .queryParam("programmeId", course.programmeId())
                .queryParam("limit", 100)
                .get("/api/v1/visits"));
    }

    public Response act(String token, Object visitId, String action, Map<String, Object> body) {
        return as(token).body(body).post("/api/v1/visits/" + visitId + "/" + action);
    }

    /** Checks in and completes visits at their starts, each by whom it belongs to. */
    public void attend(Stream<Map<String, Object>> visits) {
        visits.forEach(visit -> attend(visit).then().statusCode(200));
    }

    public Response attend(Map<String, Object> visit) {
        Map<String, Object> at = Map.of("at", visit.get("start"));
        act(reception(), visit.get("id"), "check-in", at).then().statusCode(200);
        return complete(visit);
    }

    public Response complete(Map<String, Object> visit) {
        Map<String, Object> body = new HashMap<>(Map.of("at", visit.get("start")));
        if (visit.get("kind").equals("DOCTOR_CONTROL")) {
            body.put("decision", Map.of("value", "CONTINUE", "reason", "as planned"));
        }
        if (visit.get("kind").equals("SESSION")) {
            body.put("notDone", nothingOf(visit));
        }
        return act(visit.get("kind").equals("SESSION") ? therapist() : doctor(), visit.get("id"), "complete", body);
    }

    /** All that a session plans, left out. */
    private static List<Map<String, Object>> nothingOf(Map<String, Object> session) {
        List<?> planned = (List<?>) session.get("plannedExercises");
        return planned.stream()
                .map(exercise -> Map.of("code", ((Map<?, ?>) exercise).get("code"), "reason", "as the test needs"))
                .toList();
    }

    /** A consultation of a patient of his own, booked with the doctor in the room. */
    public UUID consultation(String start) {
        return as(reception())
                .body(Map.of(
                        "patientId",
                        draft().patientId(),
                        "kind",
                        "CONSULTATION",
                        "reason",
                        "pain",
                        "start",
                        start,
                        "practitionerId",
                        doctorId,
                        "roomId",
                        roomId))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .body()
                .jsonPath()
                .getUUID("id");
    }
}
