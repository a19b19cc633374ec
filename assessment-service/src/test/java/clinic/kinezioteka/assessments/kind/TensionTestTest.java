package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TensionTestTest {

    @ParameterizedTest
    @CsvSource({
        "LUMBAR, SLUMP",
        "LUMBAR, FEMORAL_STRETCH",
        "UPPER, BONNET",
        "MIDDLE, NERI",
        "CERVICAL, SPURLING",
        "CERVICAL, UPPER_LIMB_TENSION"
    })
    void isPositiveWhereTheSymptomIsReproduced(Region region, TensionTest.Test test) {
        Examination examination = Examination.of(region, Side.LEFT);
        assertThat(positive(examination, new TensionTest(test, Side.LEFT, true, false, null)))
                .isTrue();
        assertThat(positive(examination, new TensionTest(test, Side.LEFT, false, true, null)))
                .isFalse();
    }

    @Test
    void distractionIsPositiveWhereItRelieves() {
        Examination examination = Examination.of(Region.CERVICAL, Side.LEFT);
        assertThat(positive(examination, new TensionTest(TensionTest.Test.DISTRACTION, Side.LEFT, true, false, null)))
                .isFalse();
        assertThat(positive(examination, new TensionTest(TensionTest.Test.DISTRACTION, Side.LEFT, null, true, null)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, LEFT, 59.9, true",
        "LEFT, LEFT, 60, false",
        "LEFT, RIGHT, 40, false",
        "BILATERAL, RIGHT, 40, true",
        "UNKNOWN, UNKNOWN, 40, true"
    })
    void rotationIsPositiveBelowSixtyToTheSymptomaticSide(Side episode, Side tested, String degrees, boolean positive) {
        assertThat(positive(Examination.of(Region.CERVICAL, episode), rotation(tested, degrees)))
                .isEqualTo(positive);
    }

    @Test
    void countsTheCervicalClusterOfOneVisit() {
        Examination examination = Examination.of(Region.CERVICAL, Side.LEFT)
                .after(reproduced(TensionTest.Test.UPPER_LIMB_TENSION))
                .afterVisitWith(
                        reproduced(TensionTest.Test.SPURLING),
                        new TensionTest(TensionTest.Test.DISTRACTION, Side.LEFT, null, false, null));
        TensionTest.Derivation derivation = (TensionTest.Derivation)
                examination.interpretAtTheSameVisit(rotation(Side.LEFT, "40")).derived();
        assertThat(derivation.clusterPositive()).isEqualTo(2);
    }

    @Test
    void hasNoClusterElsewhere() {
        assertThat(Examination.lumbarRight()
                        .derive(reproduced(TensionTest.Test.SLUMP), TensionTest.Derivation.class)
                        .clusterPositive())
                .isNull();
    }

    @Test
    void fitsOnlyTheRegionsThatItTests() {
        List<TensionTest.Test> cervical = List.of(
                TensionTest.Test.SPURLING,
                TensionTest.Test.UPPER_LIMB_TENSION,
                TensionTest.Test.DISTRACTION,
                TensionTest.Test.ROTATION);
        for (TensionTest.Test test : TensionTest.Test.values()) {
            TensionTest measurement = test == TensionTest.Test.ROTATION
                    ? rotation(Side.LEFT, "70")
                    : new TensionTest(test, Side.LEFT, true, true, null);
            assertFits(Region.CERVICAL, measurement, cervical.contains(test));
            assertFits(Region.LUMBAR, measurement, !cervical.contains(test));
            assertFits(Region.LOWER, measurement, !cervical.contains(test));
            assertFits(Region.THORACIC, measurement, test == TensionTest.Test.SLUMP);
        }
    }

    @Test
    void theSideIsUnknownOnlyWhereTheEpisodesIs() {
        TensionTest unknown = new TensionTest(TensionTest.Test.BONNET, Side.UNKNOWN, true, true, null);
        Examination.of(Region.UPPER, Side.UNKNOWN).fit(unknown);
        assertThatThrownBy(() -> Examination.of(Region.UPPER, Side.LEFT).fit(unknown))
                .isInstanceOf(RuleBroken.class);
    }

    private static void assertFits(Region region, TensionTest measurement, boolean fits) {
        var fitting = assertThatCode(() -> Examination.of(region, Side.LEFT).fit(measurement));
        if (fits) {
            fitting.doesNotThrowAnyException();
        } else {
            fitting.isInstanceOf(RuleBroken.class);
        }
    }

    private static TensionTest reproduced(TensionTest.Test test) {
        return new TensionTest(test, Side.LEFT, true, null, null);
    }

    private static TensionTest rotation(Side side, String degrees) {
        return new TensionTest(TensionTest.Test.ROTATION, side, null, null, number(degrees));
    }

    private static boolean positive(Examination examination, TensionTest test) {
        return examination.derive(test, TensionTest.Derivation.class).positive();
    }
}
