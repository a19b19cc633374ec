package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.kind.Measurement;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a measurement stands in one of its versions: all of it that a correction may change. */
@Embeddable
public record AssessmentState(
        long version,
        @Nullable UUID visitId,
        String series,
        Instant performedAt,
        @JdbcTypeCode(SqlTypes.JSON) Measurement measurement,
        @JdbcTypeCode(SqlTypes.JSON) Interpretation interpretation,
        @Enumerated(EnumType.STRING) AssessmentStatus status,
        VersionOrigin origin) {}
