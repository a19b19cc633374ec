package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.NewAssessment;
import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.kind.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of a new assessment: what every kind has, then what its kind has. */
@ApplicationScoped
class AssessmentReader {

    private static final Set<String> COMMON = Set.of("patientId", "episodeId", "visitId", "performedAt");

    private final ObjectMapper json;

    AssessmentReader(ObjectMapper json) {
        this.json = json;
    }

    /** The kind, which says who may record it. */
    Kind kind(@Nullable ObjectNode body) {
        if (body == null) {
            throw new BadRequestException("a body is needed");
        }
        return read(body.deepCopy().retain("kind"), OfKind.class).kind();
    }

    NewAssessment read(ObjectNode body) {
        Kind kind = kind(body);
        AssessmentRequest request = read(body.deepCopy().retain(COMMON), AssessmentRequest.class);
        ObjectNode own = body.deepCopy().remove(COMMON).deepCopy();
        own.remove("kind");
        return request.with(read(own, kind.measurement()));
    }

    private <T> T read(JsonNode tree, Class<T> type) {
        try {
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    /** Which kind a body is of. */
    record OfKind(Kind kind) {
        OfKind {
            new Bounds().required("kind", kind).check();
        }
    }
}
