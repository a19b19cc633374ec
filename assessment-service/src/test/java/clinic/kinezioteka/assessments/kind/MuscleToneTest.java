package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.assessments.interpretation.SideDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MuscleToneTest {

    @Test
    void setsBothSidesBesideEachOther() {
        MuscleTone tone =
                new MuscleTone(Muscle.PIRIFORMIS, 2, 3, null, 2, number("16"), number("20"), number("250"), null);
        assertThat(Examination.lumbarRight()
                        .derive(tone, MuscleTone.Derivation.class)
                        .asymmetry())
                .containsExactly(
                        SideDifference.of("PIRIFORMIS", "grade", number("2"), number("3")),
                        SideDifference.of("PIRIFORMIS", "frequencyHertz", number("16"), number("20")))
                .extracting(SideDifference::ratio)
                .last()
                .isEqualTo(number("0.8"));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 0", "2, 3, 1", "4, 0, 1"})
    void tellsADifferenceOfAGrade(int left, int right, int findings) {
        assertThat(Examination.lumbarRight().findings(graded(left, right))).hasSize(findings);
    }

    @Test
    void comparesOneMuscleWithItself() {
        Examination examination = Examination.lumbarRight()
                .after(graded(2, 4), new MuscleTone(Muscle.SOLEUS, 1, 1, null, null, null, null, null, null));
        assertThat(examination.interpret(graded(2, 3)).fromBaseline().differenceOf("rightGrade"))
                .isEqualTo(number("-1"));
    }

    @Test
    void hasNoRatioOfNothing() {
        assertThat(Examination.lumbarRight()
                        .derive(graded(0, 0), MuscleTone.Derivation.class)
                        .asymmetry())
                .singleElement()
                .extracting(SideDifference::ratio)
                .isNull();
    }

    @Test
    void needsANumber() {
        assertThatThrownBy(() -> new MuscleTone(Muscle.SOLEUS, null, null, null, null, null, null, null, null))
                .hasMessageContaining("rule");
    }

    private static MuscleTone graded(int left, int right) {
        return new MuscleTone(Muscle.PIRIFORMIS, left, right, null, null, null, null, null, null);
    }
}
