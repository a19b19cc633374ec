package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.kind.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A measurement of each kind as a client sends it. */
final class AssessmentExamples {

    private static final Map<Kind, Map<String, Object>> OWN = Map.of(
            Kind.VAS, Map.of("site", "LEG", "situation", "WORST_24H", "millimetres", 78),
            Kind.FUNCTION, Map.of("sittingToleranceMinutes", 20, "workStatus", "OFF", "analgesics", "OCCASIONAL"),
            Kind.LASEGUE, Map.of("side", "RIGHT", "angleDegrees", 35, "pain", "BELOW_KNEE", "painSide", "RIGHT"),
            Kind.TENSION_TEST, Map.of("test", "SLUMP", "side", "RIGHT", "reproduced", true),
            Kind.NEURO, Map.of("findings", List.of(Map.of("dermatome", "S1", "side", "RIGHT", "touch", 1, "pin", 1))),
            Kind.STRENGTH, Map.of("muscleGroup", "HIP_EXTENSORS", "leftNewtons", 262, "rightNewtons", 231),
            Kind.GAIT, Map.of("speedMetresPerSecond", 1.28, "cadenceStepsPerMinute", 112),
            Kind.SELF_CONTROL, Map.of("skills", List.of(Map.of("code", "SITTING_BREAKS", "done", true))));

    private AssessmentExamples() {}

    static Map<String, Object> of(Kind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("kind", kind.name());
        example.put("patientId", "019a1200-0001-7000-8000-000000000001");
        example.put("episodeId", "019a1200-0002-7000-8000-000000000001");
        example.put("visitId", "019a1200-0012-7000-8000-000000000001");
        example.put("performedAt", "2026-09-22T09:30:00+03:00");
        example.putAll(OWN.getOrDefault(kind, Map.of()));
        return example;
    }
}
