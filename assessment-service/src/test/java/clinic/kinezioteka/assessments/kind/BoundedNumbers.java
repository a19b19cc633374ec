package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every number of every kind: its field, its bounds, and a measurement with nothing else that could be refused. */
final class BoundedNumbers {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private BoundedNumbers() {}

    static Stream<Arguments> all() {
        return Stream.of(
                number("millimetres", 0, 100, v -> new Vas(v.intValueExact(), Vas.Site.LEG, Vas.Situation.REST)),
                number(
                        "sittingToleranceMinutes",
                        0,
                        1440,
                        v -> new Function(v.intValueExact(), null, null, null, null, null)),
                number(
                        "walkingToleranceMinutes",
                        0,
                        1440,
                        v -> new Function(null, v.intValueExact(), null, null, null, null)),
                number("odiPercent", 0, 100, v -> new Function(null, null, null, null, v, null)),
                number("ndiPercent", 0, 100, v -> new Function(null, null, null, null, null, v)),
                number("angleDegrees", 0, 90, v -> new Lasegue(Side.LEFT, v, Lasegue.Pain.BELOW_KNEE, null, null)),
                number("degrees", 0, 120, v -> new TensionTest(TensionTest.Test.ROTATION, Side.LEFT, null, null, v)),
                number("touch", 0, 2, v -> new Sensation(Sensation.Dermatome.L4, Side.LEFT, v.intValueExact(), null)),
                number("pin", 0, 2, v -> new Sensation(Sensation.Dermatome.L4, Side.LEFT, null, v.intValueExact())),
                number("grade", 0, 4, v -> new Reflex(Reflex.Name.ACHILLES, Side.LEFT, v.intValueExact())),
                number("leftNewtons", 0, 3000, v -> newtons(v, ONE)),
                number("rightNewtons", 0, 3000, v -> newtons(ONE, v)),
                number("leftNewtonMetres", 0, 1000, v -> torque(v, ONE)),
                number("rightNewtonMetres", 0, 1000, v -> torque(ONE, v)),
                number("leftMrc", 0, 5, v -> grades(v.intValueExact(), 5)),
                number("rightMrc", 0, 5, v -> grades(5, v.intValueExact())),
                number("speedMetresPerSecond", 0, 5, v -> gait(v, null, null, null, null, null, null, null)),
                number("cadenceStepsPerMinute", 0, 250, v -> gait(ONE, v, null, null, null, null, null, null)),
                number("stepLengthLeftMetres", 0, 2, v -> gait(ONE, null, v, null, null, null, null, null)),
                number("stepLengthRightMetres", 0, 2, v -> gait(ONE, null, null, v, null, null, null, null)),
                number("stancePercentLeft", 0, 100, v -> gait(ONE, null, null, null, v, null, null, null)),
                number("stancePercentRight", 0, 100, v -> gait(ONE, null, null, null, null, v, null, null)),
                number("doubleSupportPercent", 0, 100, v -> gait(ONE, null, null, null, null, null, v, null)),
                number("baseWidthCentimetres", 0, 60, v -> gait(ONE, null, null, null, null, null, null, v)),
                number("leftGrade", 0, 4, v -> tone(v.intValueExact(), null, null, null, null, null, null, null)),
                number("rightGrade", 0, 4, v -> tone(null, v.intValueExact(), null, null, null, null, null, null)),
                number("leftTenderness", 0, 4, v -> tone(null, null, v.intValueExact(), null, null, null, null, null)),
                number("rightTenderness", 0, 4, v -> tone(null, null, null, v.intValueExact(), null, null, null, null)),
                number("leftFrequencyHertz", 0, 100, v -> tone(null, null, null, null, v, null, null, null)),
                number("rightFrequencyHertz", 0, 100, v -> tone(null, null, null, null, null, v, null, null)),
                number("leftStiffnessNewtonsPerMetre", 0, 3000, v -> tone(null, null, null, null, null, null, v, null)),
                number(
                        "rightStiffnessNewtonsPerMetre",
                        0,
                        3000,
                        v -> tone(null, null, null, null, null, null, null, v)),
                number(
                        "degrees",
                        0,
                        180,
                        v -> new Mobility(Joint.LUMBAR_SPINE, Joint.Movement.FLEXION, null, v, null, null, null)),
                number("modifiedSchoberCentimetres", 0, 20, v -> new Mobility(null, null, null, null, v, null, null)),
                number("fingerToFloorCentimetres", 0, 100, v -> new Mobility(null, null, null, null, null, v, null)),
                number("chestExpansionCentimetres", 0, 20, v -> new Mobility(null, null, null, null, null, null, v)),
                number("pelvicTiltDegrees", -45, 60, v -> new Posture(v, null, null, null, null)),
                number("pelvicObliquityMillimetres", -100, 100, v -> new Posture(null, v, null, null, null)),
                number("shoulderHeightDifferenceMillimetres", -150, 150, v -> new Posture(null, null, v, null, null)),
                number("lordosisDegrees", -60, 120, v -> new Posture(null, null, null, v, null)),
                number("forwardHeadCentimetres", 0, 30, v -> new Posture(null, null, null, null, v)),
                number("limbTemperatureCelsius", 15, 45, v -> emg(v, null, null)),
                number("heightCentimetres", 50, 250, v -> emg(null, v, null)),
                number("ageYears", 0, 120, v -> emg(null, null, v.intValueExact())),
                number("rmsMicrovolts", 0, 10_000, v -> surface(v, null, null, null, null)),
                number("percentMvc", 0, 300, v -> surface(null, v, ONE, null, null)),
                number("mvcReferenceMicrovolts", 1, 20_000, v -> surface(ONE, null, v, null, null)),
                number("medianFrequencyHertz", 0, 500, v -> surface(null, null, null, v, null)),
                number("medianFrequencySlopeHertzPerSecond", -50, 50, v -> surface(null, null, null, null, v)),
                number("distalLatencyMilliseconds", 0, 50, v -> nerve(v, null, null, null, null, null, null)),
                number("amplitudeMillivolts", 0, 50, v -> nerve(null, v, null, null, null, null, null)),
                number("amplitudeMicrovolts", 0, 500, v -> nerve(null, null, v, null, null, null, null)),
                number("velocityMetresPerSecond", 0, 120, v -> nerve(null, null, null, v, null, null, null)),
                number("fWaveMilliseconds", 0, 150, v -> nerve(null, null, null, null, v, null, null)),
                number("hReflexMilliseconds", 0, 100, v -> nerve(null, null, null, null, null, v, null)),
                number("hReflexMillivolts", 0, 50, v -> nerve(null, null, null, null, null, null, v)));
    }

    private static MuscleTone tone(
            Integer leftGrade,
            Integer rightGrade,
            Integer leftTenderness,
            Integer rightTenderness,
            BigDecimal leftHertz,
            BigDecimal rightHertz,
            BigDecimal leftStiffness,
            BigDecimal rightStiffness) {
        return new MuscleTone(
                Muscle.PIRIFORMIS,
                leftGrade,
                rightGrade,
                leftTenderness,
                rightTenderness,
                leftHertz,
                rightHertz,
                leftStiffness,
                rightStiffness);
    }

    private static Emg emg(BigDecimal temperature, BigDecimal height, Integer ageYears) {
        return new Emg(List.of(surface(ONE, null, null, null, null)), List.of(), temperature, height, ageYears, null);
    }

    private static SurfaceEmg surface(
            BigDecimal rms, BigDecimal percent, BigDecimal reference, BigDecimal median, BigDecimal slope) {
        return new SurfaceEmg(
                Muscle.MULTIFIDUS, Side.LEFT, rms, percent, SurfaceEmg.MvcMethod.DYNAMOMETER, reference, median, slope);
    }

    private static NerveConduction nerve(
            BigDecimal latency,
            BigDecimal millivolts,
            BigDecimal microvolts,
            BigDecimal velocity,
            BigDecimal fWave,
            BigDecimal hReflex,
            BigDecimal hReflexMillivolts) {
        return new NerveConduction(
                NerveConduction.Nerve.TIBIAL,
                Side.LEFT,
                null,
                latency,
                millivolts,
                microvolts,
                velocity,
                fWave,
                hReflex,
                hReflexMillivolts,
                null);
    }

    private static Arguments number(
            String field, int least, int most, java.util.function.Function<BigDecimal, ?> made) {
        return Arguments.of(field, least, most, made);
    }

    static Strength newtons(BigDecimal left, BigDecimal right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, left, right, null, null, null, null, null);
    }

    static Strength torque(BigDecimal left, BigDecimal right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, null, null, left, right, null, null, null);
    }

    static Strength grades(Integer left, Integer right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, null, null, null, null, left, right, null);
    }

    static Gait gait(
            BigDecimal speed,
            BigDecimal cadence,
            BigDecimal left,
            BigDecimal right,
            BigDecimal stanceLeft,
            BigDecimal stanceRight,
            BigDecimal support,
            BigDecimal base) {
        return new Gait(speed, cadence, left, right, stanceLeft, stanceRight, support, base, null, null);
    }
}
