package clinic.kinezioteka.assessments.interpretation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where to where the values of a population lie, both ends within. */
public record Norm(BigDecimal least, BigDecimal most) {

    public Verdict of(BigDecimal value) {
        if (value.compareTo(least) < 0) {
            return Verdict.BELOW;
        }
        return value.compareTo(most) > 0 ? Verdict.ABOVE : Verdict.WITHIN;
    }

    /** How a value stands to its norm. */
    @Schema(name = "NormVerdict", description = "How a value stands to its norm")
    public enum Verdict {
        BELOW,
        WITHIN,
        ABOVE
    }
}
