package clinic.kinezioteka.assessments.assessment.rest;

import clinic.kinezioteka.assessments.assessment.NewAssessment;
import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.http.BrokenRule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the body of a new assessment, or of a correction: what every kind has, then what its kind has. */
@ApplicationScoped
class AssessmentReader {

    private static final Set<String> COMMON = Set.of("patientId", "episodeId", "visitId", "performedAt");
    private static final Set<String> OF_A_CORRECTION = Set.of("reason", "visitId", "performedAt");

    private final ObjectMapper json;

    AssessmentReader(ObjectMapper json) {
        this.json = json;
    }

    /** The kind, which says who may record it. */
    BodyPart<Kind> kind(@Nullable ObjectNode body) {
        if (body == null) {
            throw new BadRequestException("a body is needed");
        }
        BodyPart<OfKind> read = read(body.deepCopy().retain("kind"), OfKind.class);
        return read.then(one -> new BodyPart<>(one.kind(), null));
    }

    /** Reads it whole before a rule that a value of it breaks is told. */
    NewAssessment read(ObjectNode body) {
        BodyPart<Kind> kind = kind(body);
        BodyPart<AssessmentRequest> request = read(body.deepCopy().retain(COMMON), AssessmentRequest.class);
        BodyPart<Measurement> measurement = kind.then(known -> measurement(body, known, COMMON));
        kind.get();
        return request.get().with(measurement.get());
    }

    /** Reads it now (400); which rule a value of it breaks is told to whoever asks for it (422), after 404 and 412. */
    Supplier<CorrectionRequest.Whole> correction(@Nullable ObjectNode body) {
        BodyPart<Kind> kind = kind(body);
        ObjectNode known = Objects.requireNonNull(body);
        BodyPart<CorrectionRequest> request = read(known.deepCopy().retain(OF_A_CORRECTION), CorrectionRequest.class);
        BodyPart<Measurement> measurement = kind.then(one -> measurement(known, one, OF_A_CORRECTION));
        return () -> {
            kind.get();
            return new CorrectionRequest.Whole(request.get(), known.has("visitId"), measurement.get());
        };
    }

    private BodyPart<Measurement> measurement(ObjectNode body, Kind kind, Set<String> besides) {
        ObjectNode own = body.deepCopy();
        own.remove(besides);
        own.remove("kind");
        return read(own, kind.measurement());
    }

    private <T> BodyPart<T> read(JsonNode tree, Class<? extends T> type) {
        try {
            return new BodyPart<>(json.treeToValue(tree, type), null);
        } catch (JsonProcessingException refused) {
            Failure broken = BrokenRule.in(refused).orElseThrow(() -> new BadRequestException(refused));
            return new BodyPart<>(null, broken);
        }
    }

    /** Which kind a body is of. */
    record OfKind(Kind kind) {
        OfKind {
            new Bounds().required("kind", kind).check();
        }
    }
}
