package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number beside its earlier value. */
@Schema(description = "One number beside its earlier value")
public record Difference(
        @Schema(description = "The field, whose name carries the unit", examples = "millimetres") String measure,
        @Schema(description = "The earlier value", examples = "78") BigDecimal before,
        @Schema(description = "The value now", examples = "41") BigDecimal now,
        @Schema(description = "Now minus before", examples = "-37") BigDecimal difference) {

    /** The one against the other; both are of one name. */
    public static Difference of(Measure before, Measure now) {
        return new Difference(
                now.name(), before.value(), now.value(), now.value().subtract(before.value()));
    }
}
