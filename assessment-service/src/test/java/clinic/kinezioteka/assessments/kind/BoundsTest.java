package clinic.kinezioteka.assessments.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bound of every field: the bounds themselves are taken, what lies beyond is refused by name and range. */
class BoundsTest {

    static Stream<Arguments> numbers() {
        return BoundedNumbers.all();
    }

    /** Whoever adds a number to a kind adds it here. */
    @Test
    void namesEveryNumberOfEveryKind() {
        List<String> named = numbers()
                .map(number -> (String) number.get()[0])
                .distinct()
                .sorted()
                .toList();
        Stream<Class<?>> lists = Stream.of(
                Sensation.class, Reflex.class, SelfControl.Skill.class, SurfaceEmg.class, NerveConduction.class);
        assertThat(Stream.concat(Arrays.stream(Kind.values()).map(Kind::measurement), lists)
                        .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
                        .filter(field -> Number.class.isAssignableFrom(field.getType()))
                        .map(RecordComponent::getName)
                        .distinct()
                        .sorted())
                .isEqualTo(named);
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
        assertRefused(() -> new Lasegue(Side.LEFT, BigDecimal.ONE, Lasegue.Pain.BACK_ONLY, null, null), "angleDegrees");
        assertRefused(() -> new TensionTest(null, null, null, null, null), "test", "side");
        assertRefused(() -> new TensionTest(TensionTest.Test.SLUMP, Side.LEFT, null, true, null), "reproduced");
        assertRefused(() -> new TensionTest(TensionTest.Test.DISTRACTION, Side.LEFT, true, null, null), "relieved");
        assertRefused(() -> new TensionTest(TensionTest.Test.ROTATION, Side.LEFT, true, true, null), "degrees");
        assertRefused(() -> new TensionTest(TensionTest.Test.SLUMP, Side.LEFT, true, null, BigDecimal.ONE), "degrees");
        assertRefused(() -> new Neuro(null, null), "findings");
        assertRefused(() -> new Neuro(List.of(), List.of()), "findings");
        assertRefused(() -> new Sensation(null, null, null, null), "dermatome", "side", "touch");
        assertRefused(() -> new Reflex(null, null, null), "reflex", "side", "grade");
        assertRefused(() -> new Strength(null, null, null, null, null, null, null, null), "muscleGroup", "leftNewtons");
        assertRefused(() -> BoundedNumbers.newtons(BigDecimal.ONE, null), "leftNewtons");
        assertRefused(() -> BoundedNumbers.torque(null, BigDecimal.ONE), "leftNewtonMetres");
        assertRefused(() -> BoundedNumbers.grades(null, 5), "leftMrc");
        assertRefused(
                () -> BoundedNumbers.gait(null, null, null, null, null, null, null, null), "speedMetresPerSecond");
        assertRefused(() -> new SelfControl(null), "skills");
        assertRefused(() -> new SelfControl.Skill(null, null), "code", "done");
    }

    @Test
    void refusesASideThatIsNotOne() {
        assertRefused(() -> new Lasegue(Side.UNKNOWN, BigDecimal.ONE, Lasegue.Pain.BELOW_KNEE, null, null), "side");
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
}
