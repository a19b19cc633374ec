package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GaitTest {

    @ParameterizedTest
    @CsvSource({"0.69, 0.68, 1.5, false", "0.70, 0.63, 10.5, true", "0.63, 0.70, 10.5, true", "0.42, 0.38, 10, false"})
    void tellsTheSymmetryOfStepLength(BigDecimal left, BigDecimal right, String shown, boolean attention) {
        Gait gait = new Gait(number("1.2"), null, left, right, null, null, null, null, null, null);
        assertThat(derive(Examination.lumbarRight(), gait).shown().symmetryIndexPercent())
                .isEqualTo(number(shown));
        assertThat(Examination.lumbarRight().findings(gait).contains("GAIT_ASYMMETRY"))
                .isEqualTo(attention);
    }

    @Test
    void takesStanceWhereStepLengthIsMissing() {
        Gait gait = new Gait(number("1.2"), null, null, null, number("66"), number("54"), null, null, null, null);
        assertThat(derive(Examination.lumbarRight(), gait).shown().symmetryIndexPercent())
                .isEqualTo(number("20"));
    }

    @ParameterizedTest
    @CsvSource({"1.10, false", "1.101, true", "0.90, false", "0.899, true", "1.25, true", "0.75, true"})
    void notesASpeedThatDoesNotFitStepsAndCadence(BigDecimal speed, boolean noted) {
        Gait gait = walking(speed);
        Examination.lumbarRight().fit(gait);
        assertThat(Examination.lumbarRight().findings(gait).contains("GAIT_INCONSISTENT"))
                .isEqualTo(noted);
    }

    @ParameterizedTest
    @CsvSource({"1.251", "0.749", "0"})
    void refusesASpeedThatContradictsStepsAndCadence(BigDecimal speed) {
        assertThatThrownBy(() -> Examination.lumbarRight().fit(walking(speed)))
                .isInstanceOf(RuleBroken.class)
                .satisfies(failure -> assertThat(
                                ((RuleBroken) failure).violations().get(0).field())
                        .isEqualTo("speedMetresPerSecond"));
    }

    @ParameterizedTest
    @CsvSource({"22.3, false", "25.3, false", "25.4, true", "19.3, false", "19.2, true"})
    void notesADoubleSupportThatDoesNotFitStance(BigDecimal support, boolean noted) {
        Gait gait =
                new Gait(number("1.2"), null, null, null, number("61.5"), number("60.8"), support, null, null, null);
        assertThat(Examination.lumbarRight().findings(gait).contains("GAIT_INCONSISTENT"))
                .isEqualTo(noted);
    }

    @ParameterizedTest
    @CsvSource({"1.28, 1.19, false", "1.28, 1.18, true", "1.18, 1.28, true", "1.18, 1.27, false"})
    void notesAChangeOfSpeed(BigDecimal before, BigDecimal now, boolean noted) {
        Examination examination = Examination.lumbarRight().after(speed(before));
        assertThat(examination.findings(speed(now)).contains("GAIT_SPEED_CHANGED"))
                .isEqualTo(noted);
        assertThat(derive(examination, speed(now)).baselineSpeedMetresPerSecond())
                .isEqualByComparingTo(before);
    }

    @ParameterizedTest
    @CsvSource({"true, , true", ", false, true", "true, true, true", "false, true, false", ", , false"})
    void flagsSteppageOrNoHeelWalking(Boolean steppage, Boolean heels, boolean flagged) {
        assertThat(Examination.lumbarRight().redFlags(feet(steppage, heels)).contains("FOOT_DROP"))
                .isEqualTo(flagged);
        assertThat(derive(Examination.lumbarRight(), feet(steppage, heels)).newDeficit())
                .isEqualTo(flagged);
    }

    @Test
    void flagsAFootDropOnce() {
        Examination examination = Examination.lumbarRight().after(feet(true, null));
        assertThat(examination.redFlags(feet(true, null))).isEmpty();
        assertThat(examination.findings(feet(true, null))).containsExactly("FOOT_DROP");
        assertThat(Examination.lumbarRight().known("GAIT").redFlags(feet(true, null)))
                .isEmpty();
    }

    @Test
    void flagsAFootDropThatCameBack() {
        Examination examination =
                Examination.lumbarRight().after(feet(true, null)).after(feet(false, null));
        assertThat(examination.redFlags(feet(true, null))).containsExactly("FOOT_DROP");
        assertThat(examination.known("GAIT").redFlags(feet(true, null))).containsExactly("FOOT_DROP");
    }

    /** Step length 0.5 m at 120 steps a minute: 1 m/s. */
    private static Gait walking(BigDecimal speed) {
        return new Gait(speed, number("120"), number("0.5"), number("0.5"), null, null, null, null, null, null);
    }

    private static Gait speed(BigDecimal speed) {
        return new Gait(speed, null, null, null, null, null, null, null, null, null);
    }

    private static Gait feet(Boolean steppage, Boolean heels) {
        return new Gait(number("1"), null, null, null, null, null, null, null, steppage, heels);
    }

    private static Gait.Derivation derive(Examination examination, Gait gait) {
        return examination.derive(gait, Gait.Derivation.class);
    }
}
