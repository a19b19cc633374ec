package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.failure.Violation;
import java.math.BigDecimal;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LasegueTest {

    @ParameterizedTest
    @CsvSource({
        "0, BELOW_KNEE, POSITIVE",
        "29.9, ABOVE_KNEE, POSITIVE",
        "30, BELOW_KNEE, POSITIVE",
        "70, ABOVE_KNEE, POSITIVE",
        "70.1, BELOW_KNEE, INDETERMINATE",
        "90, ABOVE_KNEE, INDETERMINATE",
        ", NONE, NEGATIVE",
        ", BACK_ONLY, NEGATIVE"
    })
    void readsTheAngleAndThePain(BigDecimal angle, Lasegue.Pain pain, Lasegue.Result result) {
        assertThat(derive(Side.RIGHT, new Lasegue(Side.RIGHT, angle, pain, null, null))
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"29.9, true", "30, false", "71, false"})
    void marksALowAngle(BigDecimal angle, boolean low) {
        assertThat(Examination.lumbarRight()
                        .findings(radiating(Side.RIGHT, angle))
                        .contains("LOW_ANGLE"))
                .isEqualTo(low);
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, LEFT, RIGHT, CROSSED_POSITIVE",
        "RIGHT, LEFT, BILATERAL, CROSSED_POSITIVE",
        "RIGHT, LEFT, LEFT, POSITIVE",
        "RIGHT, RIGHT, LEFT, POSITIVE",
        "RIGHT, LEFT, UNKNOWN, POSITIVE",
        "LEFT, RIGHT, LEFT, CROSSED_POSITIVE",
        "UNKNOWN, LEFT, RIGHT, CROSSED_POSITIVE",
        "UNKNOWN, LEFT, LEFT, POSITIVE",
        "UNKNOWN, LEFT, BILATERAL, POSITIVE",
        "BILATERAL, LEFT, RIGHT, POSITIVE"
    })
    void isCrossedWhereTheWellLegHurtsTheSymptomaticOne(Side episode, Side lifted, Side hurts, Lasegue.Result result) {
        Lasegue lasegue = new Lasegue(lifted, number("40"), Lasegue.Pain.BELOW_KNEE, hurts, null);
        assertThat(derive(episode, lasegue).result()).isEqualTo(result);
    }

    @Test
    void countsNoRadiatingPainAsNinetyDegrees() {
        Lasegue.Derivation derivation = Examination.lumbarRight()
                .after(radiating(Side.LEFT, number("50")), radiating(Side.RIGHT, number("35")))
                .derive(new Lasegue(Side.RIGHT, null, Lasegue.Pain.NONE, null, null), Lasegue.Derivation.class);
        assertThat(derivation.effectiveAngleDegrees()).isEqualByComparingTo("90");
        assertThat(derivation.baselineEffectiveAngleDegrees()).isEqualByComparingTo("35");
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"CERVICAL", "THORACIC"})
    void isRefusedWhereItsRootsAreNotMeant(Region region) {
        assertThatThrownBy(() -> Examination.of(region, Side.LEFT).fit(radiating(Side.LEFT, number("40"))))
                .isInstanceOf(RuleBroken.class)
                .extracting(failure -> ((RuleBroken) failure).violations(), InstanceOfAssertFactories.LIST)
                .extracting(violation -> ((Violation) violation).field())
                .containsExactly("kind");
    }

    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"LUMBAR", "UPPER", "MIDDLE", "LOWER"})
    void fitsWhereItsRootsAreMeant(Region region) {
        Examination.of(region, Side.LEFT).fit(radiating(Side.LEFT, number("40")));
    }

    private static Lasegue radiating(Side side, BigDecimal angle) {
        return new Lasegue(side, angle, Lasegue.Pain.BELOW_KNEE, side, null);
    }

    private static Lasegue.Derivation derive(Side episode, Lasegue lasegue) {
        return Examination.of(Region.LUMBAR, episode).derive(lasegue, Lasegue.Derivation.class);
    }
}
