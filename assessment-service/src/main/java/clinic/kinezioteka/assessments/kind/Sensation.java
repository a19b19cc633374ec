package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Touch and pin of one dermatome and side. */
@Schema(name = "Sensation", description = "Touch and pin of one dermatome and side; at least one of the two")
public record Sensation(
        @Schema(description = "The dermatome, or SADDLE") Dermatome dermatome,
        @Schema(
                        description = "The side; UNKNOWN only where the episode's is",
                        enumeration = {"LEFT", "RIGHT", "UNKNOWN"})
                Side side,
        @Schema(description = "0 absent, 1 altered, 2 normal", minimum = "0", maximum = "2", nullable = true) @Nullable
                Integer touch,
        @Schema(description = "0 absent, 1 altered, 2 normal", minimum = "0", maximum = "2", nullable = true) @Nullable
                Integer pin) {

    static final int NORMAL = 2;

    public Sensation {
        new Bounds()
                .required("dermatome", dermatome)
                .required("side", side)
                .holds(side != Side.BILATERAL, "side", "must be LEFT, RIGHT or UNKNOWN")
                .within("touch", touch, 0, NORMAL)
                .within("pin", pin, 0, NORMAL)
                .holds(touch != null || pin != null, "touch", "touch or pin is required")
                .check();
    }

    String place() {
        return dermatome + "/" + side;
    }

    String series() {
        return "NEURO/" + place();
    }

    boolean concernsSaddle() {
        return dermatome == Dermatome.SADDLE;
    }

    int lowest() {
        return IntStream.of(touch == null ? NORMAL : touch, pin == null ? NORMAL : pin)
                .min()
                .orElse(NORMAL);
    }

    /** The same, with what was not examined here taken from the other. */
    Sensation completedBy(Sensation other) {
        return new Sensation(dermatome, side, touch == null ? other.touch : touch, pin == null ? other.pin : pin);
    }

    /** Whether touch or pin was examined in both. */
    boolean sharesWith(Sensation other) {
        return (touch != null && other.touch != null) || (pin != null && other.pin != null);
    }

    boolean isBelow(@Nullable Sensation other) {
        return other != null && (isBelow(touch, other.touch) || isBelow(pin, other.pin));
    }

    Stream<Measure> measures() {
        return Stream.of(measure("touch", touch), measure("pin", pin)).flatMap(Optional::stream);
    }

    private Optional<Measure> measure(String name, @Nullable Integer value) {
        return Optional.ofNullable(value)
                .map(grade -> new Measure(place() + "/" + name, BigDecimal.valueOf(grade), false));
    }

    private static boolean isBelow(@Nullable Integer now, @Nullable Integer before) {
        return now != null && before != null && now < before;
    }

    /** Dermatomes of arm and leg, and the saddle. */
    @Schema(name = "Dermatome", description = "Dermatomes of arm and leg, and the saddle")
    public enum Dermatome {
        C5,
        C6,
        C7,
        C8,
        T1,
        L2,
        L3,
        L4,
        L5,
        S1,
        S2,
        SADDLE
    }
}
