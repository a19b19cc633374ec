package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Strength of one muscle group, left and right, by at least one measure. */
@Schema(
        name = "Strength",
        description = "Strength of one muscle group, left and right, by at least one measure",
        examples = "{\"muscleGroup\": \"HIP_EXTENSORS\", \"leftNewtons\": 262, \"rightNewtons\": 231}")
public record Strength(
        @Schema(description = "The muscle group") MuscleGroup muscleGroup,
        @Schema(description = "Force left, N", minimum = "0", maximum = "3000", nullable = true, examples = "262")
                @Nullable
                BigDecimal leftNewtons,
        @Schema(description = "Force right, N", minimum = "0", maximum = "3000", nullable = true, examples = "231")
                @Nullable
                BigDecimal rightNewtons,
        @Schema(description = "Torque left, N·m", minimum = "0", maximum = "1000", nullable = true) @Nullable
                BigDecimal leftNewtonMetres,
        @Schema(description = "Torque right, N·m", minimum = "0", maximum = "1000", nullable = true) @Nullable
                BigDecimal rightNewtonMetres,
        @Schema(description = "MRC grade left, 0-5", minimum = "0", maximum = "5", nullable = true) @Nullable
                Integer leftMrc,
        @Schema(description = "MRC grade right, 0-5", minimum = "0", maximum = "5", nullable = true) @Nullable
                Integer rightMrc,
        @Schema(description = "What force was measured with", nullable = true) @Nullable Device device)
        implements Measurement {

    public Strength {
        new Bounds()
                .required("muscleGroup", muscleGroup)
                .within("leftNewtons", leftNewtons, 0, 3000)
                .within("rightNewtons", rightNewtons, 0, 3000)
                .within("leftNewtonMetres", leftNewtonMetres, 0, 1000)
                .within("rightNewtonMetres", rightNewtonMetres, 0, 1000)
                .within("leftMrc", leftMrc, 0, 5)
                .within("rightMrc", rightMrc, 0, 5)
                .holds(areBoth(leftNewtons, rightNewtons), "leftNewtons", "left and right are required together")
                .holds(
                        areBoth(leftNewtonMetres, rightNewtonMetres),
                        "leftNewtonMetres",
                        "left and right are required together")
                .holds(areBoth(leftMrc, rightMrc), "leftMrc", "left and right are required together")
                .holds(
                        leftNewtons != null
                                || leftNewtonMetres != null
                                || leftMrc != null
                                || rightNewtons != null
                                || rightNewtonMetres != null
                                || rightMrc != null,
                        "leftNewtons",
                        "one measure is required, left and right: N, N·m or MRC")
                .check();
    }

    @Override
    public String series() {
        return "STRENGTH/" + muscleGroup;
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "leftNewtons", leftNewtons, false);
        Measure.add(measures, "rightNewtons", rightNewtons, false);
        Measure.add(measures, "leftNewtonMetres", leftNewtonMetres, false);
        Measure.add(measures, "rightNewtonMetres", rightNewtonMetres, false);
        Measure.add(measures, "leftMrc", leftMrc, false);
        Measure.add(measures, "rightMrc", rightMrc, false);
        Measure.addDerivedPercent(measures, "symmetryPercent", symmetryPercent(complaint), false);
        return measures;
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        List<Strength> before = course.byStaff(Strength.class, any -> true).stream()
                .map(Earlier::measurement)
                .toList();
        BigDecimal symmetry = symmetryPercent(course.complaint());
        BigDecimal baseline = before.stream()
                .filter(one -> one.muscleGroup == muscleGroup)
                .map(one -> one.symmetryPercent(course.complaint()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean newDeficit = new MusclePower(this, before, course.known()).judge(reading);
        Band band = symmetry == null ? null : LimbSymmetry.band(symmetry, reading);
        if (band == Band.DEFICIT) {
            reading.finding(
                    "SYMMETRY_DEFICIT",
                    Severity.ATTENTION,
                    Words.of(
                            "Symmetry is below 80 %; the measuring error of uninjured people reaches 21-24 %.",
                            "Simetrija mažesnė nei 80 %; sveikų žmonių matavimo paklaida siekia 21–24 %."));
        }
        return reading.conclude(
                new Derivation(
                        symmetry,
                        symmetry == null ? null : SymmetryOf.in(course.complaint()),
                        band,
                        baseline,
                        newDeficit),
                course.fromBaseline(this),
                course.fromLast(this));
    }

    @Nullable
    Integer grade(Side side) {
        return side == Side.LEFT ? leftMrc : rightMrc;
    }

    private @Nullable BigDecimal symmetryPercent(Complaint complaint) {
        if (leftNewtons != null && rightNewtons != null) {
            return LimbSymmetry.percent(leftNewtons, rightNewtons, complaint.side());
        }
        return leftNewtonMetres != null && rightNewtonMetres != null
                ? LimbSymmetry.percent(leftNewtonMetres, rightNewtonMetres, complaint.side())
                : null;
    }

    private static boolean areBoth(@Nullable Object left, @Nullable Object right) {
        return left == null == (right == null);
    }

    /** What force was measured with. */
    @Schema(name = "StrengthDevice", description = "What force was measured with")
    public enum Device {
        HANDHELD_DYNAMOMETER,
        FIXED_DYNAMOMETER,
        ISOKINETIC_DYNAMOMETER,
        SPEEDIANCE
    }

    /** Limb symmetry: 90 % and more, 80 to below 90, below 80. */
    @Schema(name = "SymmetryBand", description = "Limb symmetry: 90 % and more, 80 to below 90, below 80")
    public enum Band {
        OK,
        WATCH,
        DEFICIT
    }

    /** What stands over what. */
    @Schema(name = "SymmetryOf", description = "What stands over what")
    public enum SymmetryOf {
        INVOLVED_TO_UNINVOLVED,
        WEAKER_TO_STRONGER;

        static SymmetryOf in(Complaint complaint) {
            return complaint.side().isOne() ? INVOLVED_TO_UNINVOLVED : WEAKER_TO_STRONGER;
        }
    }

    /** What follows from the measures. */
    @Schema(name = "StrengthDerivation", description = "What follows from the measures")
    public record Derivation(
            @Schema(
                            description =
                                    "Involved by uninvolved side × 100, %, half-up to one decimal; null without force or torque",
                            nullable = true,
                            examples = "91.6")
                    @Nullable
                    BigDecimal symmetryPercent,
            @Schema(description = "WEAKER_TO_STRONGER where the episode has no single side", nullable = true) @Nullable
                    SymmetryOf symmetryOf,
            @Schema(
                            description =
                                    "OK 90 % and more, WATCH 80 to below 90, DEFICIT below 80, compared unrounded",
                            nullable = true)
                    @Nullable
                    Band band,
            @Schema(description = "Symmetry at baseline, %; null without one", nullable = true) @Nullable
                    BigDecimal baselineSymmetryPercent,
            @Schema(description = "Whether a motor deficit is new or worse and not known to a doctor")
                    boolean newDeficit)
            implements Derived {

        @Override
        public Derivation shown() {
            return new Derivation(
                    Percent.shown(symmetryPercent),
                    symmetryOf,
                    band,
                    Percent.shown(baselineSymmetryPercent),
                    newDeficit);
        }
    }
}
