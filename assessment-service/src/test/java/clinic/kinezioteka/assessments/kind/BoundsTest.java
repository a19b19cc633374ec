package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bound of every field: the bounds themselves are taken, what lies beyond is refused by name and range. */
class BoundsTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    static Stream<Arguments> numbers() {
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
                number("baseWidthCentimetres", 0, 60, v -> gait(ONE, null, null, null, null, null, null, v)));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @MethodSource("numbers")
    void refusesWhatLiesBeyondTheBounds(
            String field, int least, int most, java.util.function.Function<BigDecimal, ?> made) {
        assertThatCode(() -> made.apply(BigDecimal.valueOf(least))).doesNotThrowAnyException();
        assertThatCode(() -> made.apply(BigDecimal.valueOf(most))).doesNotThrowAnyException();
        for (int beyond : List.of(least - 1, most + 1)) {
            RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> made.apply(BigDecimal.valueOf(beyond)));
            assertThat(refused.type()).isEqualTo("validation");
            assertThat(refused.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.field()).isEqualTo(field);
                assertThat(violation.message()).isEqualTo("must be from " + least + " to " + most);
            });
        }
    }

    @Test
    void refusesWhatIsMissing() {
        assertRefused(() -> new Vas(null, null, null), "millimetres", "site", "situation");
        assertRefused(() -> new Function(null, null, null, null, null, null), "sittingToleranceMinutes");
        assertRefused(() -> new Lasegue(null, null, null, null, null), "side", "pain");
        assertRefused(() -> new Lasegue(Side.LEFT, null, Lasegue.Pain.ABOVE_KNEE, null, null), "angleDegrees");
        assertRefused(() -> new Lasegue(Side.LEFT, ONE, Lasegue.Pain.BACK_ONLY, null, null), "angleDegrees");
        assertRefused(() -> new TensionTest(null, null, null, null, null), "test", "side");
        assertRefused(() -> new TensionTest(TensionTest.Test.SLUMP, Side.LEFT, null, true, null), "reproduced");
        assertRefused(() -> new TensionTest(TensionTest.Test.DISTRACTION, Side.LEFT, true, null, null), "relieved");
        assertRefused(() -> new TensionTest(TensionTest.Test.ROTATION, Side.LEFT, true, true, null), "degrees");
        assertRefused(() -> new TensionTest(TensionTest.Test.SLUMP, Side.LEFT, true, null, ONE), "degrees");
        assertRefused(() -> new Neuro(null, null), "findings");
        assertRefused(() -> new Neuro(List.of(), List.of()), "findings");
        assertRefused(() -> new Sensation(null, null, null, null), "dermatome", "side", "touch");
        assertRefused(() -> new Reflex(null, null, null), "reflex", "side", "grade");
        assertRefused(() -> new Strength(null, null, null, null, null, null, null, null), "muscleGroup", "leftNewtons");
        assertRefused(() -> newtons(ONE, null), "leftNewtons");
        assertRefused(() -> torque(null, ONE), "leftNewtonMetres");
        assertRefused(() -> grades(null, 5), "leftMrc");
        assertRefused(() -> gait(null, null, null, null, null, null, null, null), "speedMetresPerSecond");
        assertRefused(() -> new SelfControl(null), "skills");
        assertRefused(() -> new SelfControl.Skill(null, null), "code", "done");
    }

    @Test
    void refusesASideThatIsNotOne() {
        assertRefused(() -> new Lasegue(Side.UNKNOWN, ONE, Lasegue.Pain.BELOW_KNEE, null, null), "side");
        assertRefused(() -> new TensionTest(TensionTest.Test.SLUMP, Side.BILATERAL, true, null, null), "side");
        assertRefused(() -> new Sensation(Sensation.Dermatome.L5, Side.BILATERAL, 1, 1), "side");
        assertRefused(() -> new Reflex(Reflex.Name.BICEPS, Side.BILATERAL, 1), "side");
    }

    @Test
    void refusesTheSamePlaceOrSkillTwice() {
        Sensation sensation = new Sensation(Sensation.Dermatome.L5, Side.LEFT, 1, 1);
        assertRefused(() -> new Neuro(List.of(sensation, sensation), null), "findings");
        SelfControl.Skill skill = new SelfControl.Skill("SITTING_BREAKS", true);
        assertRefused(() -> new SelfControl(List.of(skill, skill)), "skills");
    }

    private static void assertRefused(Supplier<?> made, String... fields) {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, made::get);
        assertThat(refused.violations()).extracting("field").containsExactly((Object[]) fields);
    }

    private static Arguments number(
            String field, int least, int most, java.util.function.Function<BigDecimal, ?> made) {
        return Arguments.of(field, least, most, made);
    }

    private static Strength newtons(BigDecimal left, BigDecimal right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, left, right, null, null, null, null, null);
    }

    private static Strength torque(BigDecimal left, BigDecimal right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, null, null, left, right, null, null, null);
    }

    private static Strength grades(Integer left, Integer right) {
        return new Strength(MuscleGroup.HIP_EXTENSORS, null, null, null, null, left, right, null);
    }

    private static Gait gait(
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
