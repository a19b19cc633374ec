package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.kind.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement of each kind as a client sends it: the example of the kind, in an episode. */
final class AssessmentExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AssessmentExamples() {}

    static Map<String, Object> of(Kind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("kind", kind.name());
        example.put("patientId", "019a1200-0001-7000-8000-000000000001");
        example.put("episodeId", "019a1200-0002-7000-8000-000000000001");
        example.put("visitId", "019a1200-0012-7000-8000-000000000001");
        example.put("performedAt", "2026-09-22T09:30:00+03:00");
        example.putAll(own(kind));
        return example;
    }

    /** The same, measured right and recorded wrongly. */
    static Map<String, Object> correcting(Kind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("kind", kind.name());
        example.put("reason", "typed in for the other side");
        example.putAll(own(kind));
        return example;
    }

    private static Map<String, Object> own(Kind kind) {
        Schema described = Objects.requireNonNull(kind.measurement().getAnnotation(Schema.class), kind.name());
        try {
            return JSON.readValue(described.examples()[0], new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
