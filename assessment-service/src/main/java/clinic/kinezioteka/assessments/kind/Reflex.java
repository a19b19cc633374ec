package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Measure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reflex. */
@Schema(name = "Reflex", description = "One reflex of one side")
public record Reflex(
        @Schema(description = "Which reflex") Name reflex,
        @Schema(
                        description = "The side; UNKNOWN only where the episode's is",
                        enumeration = {"LEFT", "RIGHT", "UNKNOWN"})
                Side side,
        @Schema(description = "0 absent, 1 weak, 2 normal, 3 brisk, 4 clonus", minimum = "0", maximum = "4")
                Integer grade) {

    public Reflex {
        new Bounds()
                .required("reflex", reflex)
                .required("side", side)
                .holds(side != Side.BILATERAL, "side", "must be LEFT, RIGHT or UNKNOWN")
                .required("grade", grade)
                .within("grade", grade, 0, 4)
                .check();
    }

    String place() {
        return reflex + "/" + side;
    }

    /** Neither more nor less is better: 2 is normal. */
    Measure measure() {
        return new Measure(place() + "/grade", BigDecimal.valueOf(grade), null);
    }

    /** The reflexes that are tested. */
    @Schema(name = "ReflexName", description = "The reflexes that are tested")
    public enum Name {
        BICEPS,
        BRACHIORADIALIS,
        TRICEPS,
        PATELLAR,
        ACHILLES
    }
}
