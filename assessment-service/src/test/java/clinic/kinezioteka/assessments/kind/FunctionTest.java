package clinic.kinezioteka.assessments.kind;

import static clinic.kinezioteka.assessments.kind.Examination.number;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionTest {

    @ParameterizedTest
    @CsvSource({"40, 31, false", "40, 30, true", "40, 50, true", "40, 49.9, false"})
    void notesAChangeOfTheDisabilityIndex(String before, String now, boolean noted) {
        assertThat(Examination.lumbarRight()
                        .after(odi(before))
                        .findings(odi(now))
                        .contains("ODI_CHANGED"))
                .isEqualTo(noted);
    }

    @Test
    void comparesWhatBothHave() {
        Function before = new Function(20, null, Function.WorkStatus.OFF, null, null, null);
        Function now = new Function(120, 30, Function.WorkStatus.WORKING, null, null, null);
        var comparison = Examination.lumbarRight().after(before).interpret(now).fromBaseline();
        assertThat(comparison.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.measure()).isEqualTo("sittingToleranceMinutes");
            assertThat(difference.difference()).isEqualByComparingTo("100");
        });
    }

    private static Function odi(String percent) {
        return new Function(null, null, null, null, number(percent), null);
    }
}
