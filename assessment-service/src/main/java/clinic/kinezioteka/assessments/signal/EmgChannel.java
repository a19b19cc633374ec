package clinic.kinezioteka.assessments.signal;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.kind.Muscle;
import clinic.kinezioteka.assessments.kind.SurfaceEmg.MvcMethod;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which muscle a channel of a recording was taken from, and what its strength is compared with. */
@Schema(
        name = "EmgChannel",
        description = "Which muscle a channel of the recording was taken from",
        requiredProperties = {"channel", "muscle", "side"})
public record EmgChannel(
        @Schema(description = "Label of the channel in the file", minLength = 1, maxLength = 80, examples = "EMG L1")
                String channel,
        @Schema(description = "The muscle") Muscle muscle,
        @Schema(
                        description = "The side",
                        enumeration = {"LEFT", "RIGHT"})
                Side side,
        @Schema(
                        description = "Root mean square of a maximal voluntary contraction, µV; with mvcMethod",
                        minimum = "1",
                        maximum = "20000",
                        nullable = true)
                @Nullable
                BigDecimal mvcReferenceMicrovolts,
        @Schema(description = "How that contraction was made; with mvcReferenceMicrovolts", nullable = true) @Nullable
                MvcMethod mvcMethod) {

    private static final int LONGEST_LABEL = 80;

    public EmgChannel {
        new Bounds()
                .required("channel", channel)
                .holds(
                        channel == null || (!channel.isBlank() && channel.length() <= LONGEST_LABEL),
                        "channel",
                        "must have from 1 to " + LONGEST_LABEL + " characters")
                .required("muscle", muscle)
                .required("side", side)
                .holds(side == null || side.isOne(), "side", "must be LEFT or RIGHT")
                .within("mvcReferenceMicrovolts", mvcReferenceMicrovolts, 1, 20_000)
                .holds(
                        (mvcReferenceMicrovolts == null) == (mvcMethod == null),
                        "mvcMethod",
                        "is required with mvcReferenceMicrovolts, and only then")
                .check();
    }

    /** The place on the body; a recording has each but once. */
    public String place() {
        return muscle + "/" + side;
    }
}
