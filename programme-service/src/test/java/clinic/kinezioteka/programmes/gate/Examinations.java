package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What assessment-service announces of a final visit. */
final class Examinations {

    private static final KafkaProbe KAFKA = new KafkaProbe();
    private static final List<String> WAIVED = List.of("FUNCTION", "LASEGUE", "MUSCLE_TONE", "MOBILITY", "NEURO");

    private Examinations() {}

    static void acceptablePainAndAllElseWaived(Course course, UUID visitId) {
        send(course, "assessment.recorded", Given.id(), 0, pain(course, visitId, 12, "IMPROVED"));
        protocol(course, visitId, Given.id(), "completed", 5);
    }

    /** Pain at the leg as it was recorded, or is corrected to be; returns the assessment. */
    static UUID pain(Course course, UUID visitId, UUID id, int version, int millimetres, String change) {
        Map<String, Object> pain = pain(course, visitId, millimetres, change);
        pain.put("assessmentId", id);
        send(course, version == 0 ? "assessment.recorded" : "assessment.corrected", id, version, pain);
        return id;
    }

    /** Pain as the patient himself told it. */
    static void painByThePatient(Course course, UUID visitId, int millimetres, String change) {
        Map<String, Object> pain = pain(course, visitId, millimetres, change);
        pain.put("recordedBy", "PATIENT");
        send(course, "assessment.recorded", (UUID) pain.get("assessmentId"), 0, pain);
    }

    static void voided(Course course, UUID visitId, UUID id, int version) {
        Map<String, Object> data = of(course, visitId);
        data.put("assessmentId", id);
        data.put("kind", "VAS");
        data.put("series", "VAS/LEG/WORST_24H");
        send(course, "assessment.voided", id, version, data);
    }

    /** All but the pain waived; the pain recorded, or due again. */
    static void protocol(Course course, UUID visitId, UUID id, String verb, int version) {
        boolean complete = verb.equals("completed");
        Map<String, Object> data = of(course, visitId);
        data.put("protocolId", id);
        data.put("status", complete ? "COMPLETE" : "OPEN");
        data.put("missing", complete ? List.of() : List.of(due("VAS")));
        data.put("waived", WAIVED.stream().map(Examinations::due).toList());
        send(course, "protocol." + verb, id, version, data);
    }

    private static Map<String, Object> pain(Course course, UUID visitId, int millimetres, String change) {
        Map<String, Object> pain = new HashMap<>(Map.of(
                "site",
                "LEG",
                "baselineMillimetres",
                78,
                "millimetres",
                millimetres,
                "change",
                change,
                "reductionPercent",
                (78 - millimetres) / 0.78,
                "eliminated",
                false,
                "acceptable",
                millimetres < 18));
        Map<String, Object> all = of(course, visitId);
        all.put("assessmentId", Given.id());
        all.put("kind", "VAS");
        all.put("test", null);
        all.put("performedAt", "2026-11-01T09:00:00Z");
        all.put("recordedBy", "STAFF");
        all.put("values", Map.of("site", "LEG", "situation", "WORST_24H", "millimetres", millimetres));
        all.put("derived", Map.of("acceptableLimitMillimetres", 17.5, "change", change, "episodePain", pain));
        return all;
    }

    private static Map<String, Object> of(Course course, UUID visitId) {
        return new HashMap<>(
                Map.of("visitId", visitId, "patientId", course.patientId(), "episodeId", course.episodeId()));
    }

    private static Map<String, Object> due(String kind) {
        Map<String, Object> due = new HashMap<>();
        due.put("kind", kind);
        due.put("test", null);
        return due;
    }

    private static void send(Course course, String type, UUID subject, long sequence, Map<String, Object> data) {
        KAFKA.publish(ProbeEvent.of("assessments.v1", type, subject, sequence, course.patientId(), data)
                .in(course.clinicId()));
    }
}
