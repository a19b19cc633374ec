package clinic.kinezioteka.assessments.trend;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of a series. */
@Schema(description = "One value of a series")
public record TrendPoint(
        @Schema(description = "The assessment", required = true) UUID assessmentId,
        @Schema(description = "When it was measured", required = true) Instant performedAt,
        @Schema(
                        description =
                                "The value, in the unit of the measure's name; derived percentages to one decimal",
                        required = true)
                BigDecimal value) {}
