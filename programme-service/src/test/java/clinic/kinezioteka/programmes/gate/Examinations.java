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
        send(course, "assessment.recorded", Given.id(), 0, pain(course, visitId));
        Map<String, Object> complete = of(course, visitId);
        complete.put("protocolId", Given.id());
        complete.put("status", "COMPLETE");
        complete.put("missing", List.of());
        complete.put("waived", WAIVED.stream().map(Examinations::due).toList());
        send(course, "protocol.completed", (UUID) complete.get("protocolId"), 5, complete);
    }

    private static Map<String, Object> pain(Course course, UUID visitId) {
        Map<String, Object> pain = new HashMap<>(Map.of(
                "site",
                "LEG",
                "baselineMillimetres",
                78,
                "millimetres",
                12,
                "change",
                "IMPROVED",
                "reductionPercent",
                84.6,
                "eliminated",
                false,
                "acceptable",
                true));
        Map<String, Object> all = of(course, visitId);
        all.put("assessmentId", Given.id());
        all.put("kind", "VAS");
        all.put("test", null);
        all.put("values", Map.of("site", "LEG", "situation", "WORST_24H", "millimetres", 12));
        all.put("derived", Map.of("acceptableLimitMillimetres", 17.5, "change", "IMPROVED", "episodePain", pain));
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
