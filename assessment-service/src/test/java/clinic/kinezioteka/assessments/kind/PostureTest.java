package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import clinic.kinezioteka.assessments.interpretation.Difference;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import org.junit.jupiter.api.Test;

class PostureTest {

    @Test
    void tellsTheChangeOnly() {
        Interpretation interpretation =
                Examination.lumbarRight().after(tilted("13", "14")).interpret(tilted("12", "8"));
        assertThat(((Posture.Derivation) interpretation.derived()).changeFromBaseline())
                .extracting(Difference::measure, Difference::difference)
                .containsExactly(
                        tuple("pelvicTiltDegrees", number("-1")), tuple("pelvicObliquityMillimetres", number("-6")));
        assertThat(interpretation.findings()).isEmpty();
        assertThat(interpretation.thresholds()).isEmpty();
    }

    @Test
    void comparesEachNumberWithTheFirstThatHasIt() {
        Examination examination = Examination.lumbarRight()
                .afterThePatientRecorded(tilted("0", "0"))
                .after(tilted("13", null), tilted(null, "14"));
        assertThat(examination
                        .derive(tilted("13", "10"), Posture.Derivation.class)
                        .changeFromBaseline())
                .extracting(Difference::before)
                .containsExactly(number("13"), number("14"));
    }

    @Test
    void hasNoChangeAtTheBaseline() {
        assertThat(Examination.lumbarRight()
                        .derive(tilted("13", "14"), Posture.Derivation.class)
                        .changeFromBaseline())
                .isEmpty();
    }

    @Test
    void needsANumber() {
        assertThatThrownBy(() -> tilted(null, null)).hasMessageContaining("rule");
    }

    private static Posture tilted(String tilt, String obliquity) {
        return new Posture(
                tilt == null ? null : number(tilt), obliquity == null ? null : number(obliquity), null, null, null);
    }
}
