package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.interpretation.Comparison;
import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Percent;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.reference.Words;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Walking at a comfortable pace. */
@Schema(
        name = "Gait",
        description = "Walking at a comfortable pace",
        examples = "{\"speedMetresPerSecond\": 1.28, \"cadenceStepsPerMinute\": 112}")
public record Gait(
        @Schema(description = "Speed, m/s", minimum = "0", maximum = "5", examples = "1.28")
                BigDecimal speedMetresPerSecond,
        @Schema(description = "Cadence, steps/min", minimum = "0", maximum = "250", nullable = true) @Nullable
                BigDecimal cadenceStepsPerMinute,
        @Schema(description = "Step length left, m", minimum = "0", maximum = "2", nullable = true) @Nullable
                BigDecimal stepLengthLeftMetres,
        @Schema(description = "Step length right, m", minimum = "0", maximum = "2", nullable = true) @Nullable
                BigDecimal stepLengthRightMetres,
        @Schema(description = "Stance left, % of the cycle", minimum = "0", maximum = "100", nullable = true) @Nullable
                BigDecimal stancePercentLeft,
        @Schema(description = "Stance right, % of the cycle", minimum = "0", maximum = "100", nullable = true) @Nullable
                BigDecimal stancePercentRight,
        @Schema(description = "Double support, % of the cycle", minimum = "0", maximum = "100", nullable = true)
                @Nullable
                BigDecimal doubleSupportPercent,
        @Schema(description = "Base width, cm", minimum = "0", maximum = "60", nullable = true) @Nullable
                BigDecimal baseWidthCentimetres,
        @Schema(description = "Whether the foot slaps or is lifted high", nullable = true) @Nullable Boolean steppage,
        @Schema(description = "Whether walking on the heels is possible", nullable = true) @Nullable
                Boolean heelWalkingPossible)
        implements Measurement {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Gait {
        new Bounds()
                .required("speedMetresPerSecond", speedMetresPerSecond)
                .within("speedMetresPerSecond", speedMetresPerSecond, 0, 5)
                .within("cadenceStepsPerMinute", cadenceStepsPerMinute, 0, 250)
                .within("stepLengthLeftMetres", stepLengthLeftMetres, 0, 2)
                .within("stepLengthRightMetres", stepLengthRightMetres, 0, 2)
                .within("stancePercentLeft", stancePercentLeft, 0, 100)
                .within("stancePercentRight", stancePercentRight, 0, 100)
                .within("doubleSupportPercent", doubleSupportPercent, 0, 100)
                .within("baseWidthCentimetres", baseWidthCentimetres, 0, 60)
                .check();
    }

    @Override
    public String series() {
        return "GAIT";
    }

    @Override
    public void fit(Complaint complaint, Standards standards) {
        BigDecimal refused = standards.referenceSet().at("GAIT_SPEED_REFUSED").value();
        BigDecimal off = GaitConsistency.speedOffPercent(this);
        if (off != null && off.compareTo(refused) > 0) {
            throw new RuleBroken("gait-inconsistent", "Speed, step length and cadence contradict each other.")
                    .violation(
                            "speedMetresPerSecond",
                            "must be within " + refused.toPlainString() + " % of mean step length × cadence / 60");
        }
    }

    @Override
    public List<Measure> measures(Complaint complaint) {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "speedMetresPerSecond", speedMetresPerSecond, false);
        Measure.add(measures, "cadenceStepsPerMinute", cadenceStepsPerMinute, null);
        Measure.add(measures, "stepLengthLeftMetres", stepLengthLeftMetres, null);
        Measure.add(measures, "stepLengthRightMetres", stepLengthRightMetres, null);
        Measure.add(measures, "stancePercentLeft", stancePercentLeft, null);
        Measure.add(measures, "stancePercentRight", stancePercentRight, null);
        Measure.add(measures, "doubleSupportPercent", doubleSupportPercent, null);
        Measure.add(measures, "baseWidthCentimetres", baseWidthCentimetres, null);
        Measure.addDerivedPercent(measures, "symmetryIndexPercent", symmetryIndexPercent(), true);
        return measures;
    }

    @Override
    public Interpretation interpret(Course course, Reading reading) {
        List<Gait> before = course.byStaff(Gait.class, any -> true).stream()
                .map(Earlier::measurement)
                .toList();
        BigDecimal symmetry = symmetryIndexPercent();
        checkItself(symmetry, reading);
        Comparison baseline = course.fromBaseline(this);
        noteSpeed(baseline, reading);
        MotorDeficit footDrop = footDrop(before, course.known().contains(series()));
        if (footDrop.isFlagged()) {
            reading.redFlag("FOOT_DROP", series());
        }
        if (footDrop.isPresent()) {
            reading.finding(
                    "FOOT_DROP",
                    Severity.WARNING,
                    Words.of(
                            "Steppage gait, or walking on the heels is not possible.",
                            "Einant svyra pėda arba neįmanoma eiti ant kulnų."));
        }
        return reading.conclude(
                new Derivation(
                        symmetry, before.isEmpty() ? null : before.get(0).speedMetresPerSecond, footDrop.isNew()),
                baseline,
                course.fromLast(this));
    }

    /** One that was gone at the last examination and is back is worse than then. */
    private MotorDeficit footDrop(List<Gait> before, boolean known) {
        List<Boolean> earlier =
                before.stream().filter(Gait::looksAtFoot).map(Gait::hasFootDrop).toList();
        boolean back = hasFootDrop() && !earlier.isEmpty() && !earlier.get(earlier.size() - 1);
        return MotorDeficit.of(hasFootDrop(), earlier, back, known);
    }

    private void checkItself(@Nullable BigDecimal symmetry, Reading reading) {
        if (GaitConsistency.isDoubtful(this, reading)) {
            reading.finding(
                    "GAIT_INCONSISTENT",
                    Severity.ATTENTION,
                    Words.of(
                            "The values of this gait contradict each other.",
                            "Šios eisenos reikšmės prieštarauja viena kitai."));
        }
        if (symmetry != null && reading.exceeds(symmetry, "GAIT_SYMMETRY")) {
            reading.finding(
                    "GAIT_ASYMMETRY",
                    Severity.ATTENTION,
                    Words.of("The symmetry index is above 10 %.", "Simetrijos indeksas didesnis nei 10 %."));
        }
    }

    private static void noteSpeed(@Nullable Comparison baseline, Reading reading) {
        BigDecimal change = baseline == null ? null : baseline.differenceOf("speedMetresPerSecond");
        if (change != null && reading.reaches(change.abs(), "GAIT_SPEED_CHANGE")) {
            reading.finding(
                    "GAIT_SPEED_CHANGED",
                    change.signum() < 0 ? Severity.ATTENTION : Severity.INFORMATION,
                    Words.of(
                            "Speed changed by 0.10 m/s or more since the baseline.",
                            "Greitis nuo pradinio pakito 0,10 m/s ar daugiau."));
        }
    }

    private boolean looksAtFoot() {
        return steppage != null || heelWalkingPossible != null;
    }

    private boolean hasFootDrop() {
        return Boolean.TRUE.equals(steppage) || Boolean.FALSE.equals(heelWalkingPossible);
    }

    /** Of step length, else of stance. */
    private @Nullable BigDecimal symmetryIndexPercent() {
        if (stepLengthLeftMetres != null && stepLengthRightMetres != null) {
            return symmetryIndex(stepLengthLeftMetres, stepLengthRightMetres);
        }
        return stancePercentLeft != null && stancePercentRight != null
                ? symmetryIndex(stancePercentLeft, stancePercentRight)
                : null;
    }

    private static @Nullable BigDecimal symmetryIndex(BigDecimal left, BigDecimal right) {
        BigDecimal mean = left.add(right).divide(TWO, MathContext.DECIMAL64);
        return mean.signum() == 0 ? null : Percent.of(left.subtract(right).abs(), mean);
    }

    /** What follows from the walk. */
    @Schema(name = "GaitDerivation", description = "What follows from the walk")
    public record Derivation(
            @Schema(
                            description =
                                    "|L−R| / ((L+R)/2) × 100 of step length, else of stance, %, to one decimal; attention above 10",
                            nullable = true)
                    @Nullable
                    BigDecimal symmetryIndexPercent,
            @Schema(description = "Speed at baseline, m/s; null where this is the baseline", nullable = true) @Nullable
                    BigDecimal baselineSpeedMetresPerSecond,
            @Schema(description = "Whether a foot drop is new and not known to a doctor") boolean newDeficit)
            implements Derived {

        @Override
        public Derivation shown() {
            return new Derivation(Percent.shown(symmetryIndexPercent), baselineSpeedMetresPerSecond, newDeficit);
        }
    }
}
