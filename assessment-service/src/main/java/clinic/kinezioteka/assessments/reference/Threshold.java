package clinic.kinezioteka.assessments.reference;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One limit that a measurement is held against. */
@Schema(description = "A limit that a measurement is held against, with where it comes from")
public record Threshold(
        @Schema(description = "Name of the threshold within its set", examples = "VAS_ACCEPTABLE_LEG") String name,
        @Schema(description = "The limit, in the unit beside it", examples = "17.5") BigDecimal value,
        @Schema(description = "Unit of the value", examples = "mm") String unit,
        @Schema(description = "Whether the source publishes it for this use") Basis basis,
        @Schema(description = "Whom the limit is meant for") String population,
        @Schema(
                        description =
                                "The only ones whom it may be held against; null where it is held against everybody",
                        nullable = true)
                @Nullable
                NormPopulation onlyFor,
        @Schema(description = "Where the limit comes from") String source) {}
