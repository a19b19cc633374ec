package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Words;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Straight leg raising, passive and supine: it tests the roots L5-S1. */
@Schema(
        name = "Lasegue",
        description = "Straight leg raising, passive and supine",
        examples = "{\"side\": \"RIGHT\", \"angleDegrees\": 35, \"pain\": \"BELOW_KNEE\", \"painSide\": \"RIGHT\"}")
public record Lasegue(
        @Schema(
                        description = "The leg that is lifted",
                        enumeration = {"LEFT", "RIGHT"})
                Side side,
        @Schema(
                        description =
                                "Angle at the first radiating pain, degrees; required where pain radiates, else null",
                        minimum = "0",
                        maximum = "90",
                        nullable = true,
                        examples = "35")
                @Nullable
                BigDecimal angleDegrees,
        @Schema(description = "How far the pain goes") Pain pain,
        @Schema(description = "The side that hurts; absent: the lifted one", nullable = true) @Nullable Side painSide,
        @Schema(description = "Whether a sensitiser (foot or neck flexion) changes the pain", nullable = true) @Nullable
                Boolean changedBySensitiser)
        implements Measurement {

    private static final BigDecimal WITHOUT_PAIN = BigDecimal.valueOf(90);
    private static final Set<Region> ELSEWHERE = EnumSet.of(Region.CERVICAL, Region.THORACIC);

    public Lasegue {
        boolean radiates = pain != null && pain.radiates;
        new Bounds()
                .required("side", side)
                .holds(side == null || side.isOne(), "side", "must be LEFT or RIGHT")
                .required("pain", pain)
                .within("angleDegrees", angleDegrees, 0, 90)
                .holds(
                        !radiates || angleDegrees != null,
                        "angleDegrees",
                        "is required from 0 to 90 where pain radiates")
                .holds(radiates || pain == null || angleDegrees == null, "angleDegrees", "is only for radiating pain")
                .check();
    }

    @Override
    public String series() {
        return "LASEGUE/" + side;
    }

    @Override
    public void fit(Complaint complaint, Standards standards) {
        if (ELSEWHERE.contains(complaint.region())) {
            throw new RuleBroken("test-does-not-fit", "Lasègue tests the roots L5-S1; the episode is elsewhere.")
                    .violation("kind", "fits lumbar radiculitis and sciatica only");
        }
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        return List.of(new Measure("effectiveAngleDegrees", effectiveAngle(), false));
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        Result result = result(course.complaint(), reading);
        if (pain.radiates && result != Result.INDETERMINATE && isLow(reading)) {
            reading.finding(
                    "LOW_ANGLE",
                    Severity.ATTENTION,
                    Words.of(
                            "Radiating pain begins below 30 degrees.",
                            "Plintantis skausmas prasideda nepasiekus 30 laipsnių."));
        }
        BigDecimal baseline = course.baseline(Lasegue.class, other -> other.side == side)
                .map(Lasegue::effectiveAngle)
                .orElse(null);
        return reading.conclude(
                new Derivation(result, effectiveAngle(), baseline), course.fromBaseline(this), course.fromLast(this));
    }

    private Result result(Complaint complaint, Reading reading) {
        if (!pain.radiates) {
            return Result.NEGATIVE;
        }
        if (isCrossed(complaint)) {
            return Result.CROSSED_POSITIVE;
        }
        return reading.exceeds(effectiveAngle(), "LASEGUE_POSITIVE_UP_TO") ? Result.INDETERMINATE : Result.POSITIVE;
    }

    /** Lifting the well leg hurts the symptomatic one; where both are symptomatic, none is well. */
    private boolean isCrossed(Complaint complaint) {
        if (painSide == null || painSide == side || painSide == Side.UNKNOWN) {
            return false;
        }
        return complaint.side() == Side.UNKNOWN
                ? painSide.isOne()
                : complaint.side().isOne() && complaint.side() != side;
    }

    private boolean isLow(Reading reading) {
        return !reading.reaches(effectiveAngle(), "LASEGUE_LOW_BELOW");
    }

    private BigDecimal effectiveAngle() {
        return angleDegrees == null ? WITHOUT_PAIN : angleDegrees;
    }

    /** How far the pain goes. */
    @Schema(name = "LaseguePain", description = "How far the pain goes")
    public enum Pain {
        NONE(false),
        BACK_ONLY(false),
        ABOVE_KNEE(true),
        BELOW_KNEE(true);

        private final boolean radiates;

        Pain(boolean radiates) {
            this.radiates = radiates;
        }
    }

    /** What the test says. */
    @Schema(name = "LasegueResult", description = "What the test says")
    public enum Result {
        POSITIVE,
        INDETERMINATE,
        NEGATIVE,
        CROSSED_POSITIVE
    }

    /** What follows from the angle and the pain. */
    @Schema(name = "LasegueDerivation", description = "What follows from the angle and the pain")
    public record Derivation(
            @Schema(
                            description =
                                    "POSITIVE: radiating leg pain at 70° or less; INDETERMINATE: above; NEGATIVE: none or back"
                                            + " pain only; CROSSED_POSITIVE: lifting the well leg hurts the symptomatic one")
                    Result result,
            @Schema(description = "The angle, degrees; 90 without radiating pain", minimum = "0", maximum = "90")
                    BigDecimal effectiveAngleDegrees,
            @Schema(description = "The same at baseline of this leg; null where this is the baseline", nullable = true)
                    @Nullable
                    BigDecimal baselineEffectiveAngleDegrees)
            implements Derived {}
}
