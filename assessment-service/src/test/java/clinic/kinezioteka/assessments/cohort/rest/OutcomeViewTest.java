package clinic.kinezioteka.assessments.cohort.rest;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.cohort.WilsonInterval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeViewTest {

    /** 41 of 80 is 51.25 %, which no binary fraction is times a hundred. */
    @ParameterizedTest
    @CsvSource({"41, 80, 51.3", "23, 80, 28.8", "102, 160, 63.8", "1, 3, 33.3", "2, 3, 66.7", "0, 7, 0", "7, 7, 100"})
    void roundsARateHalfUpAsTheFractionHasIt(int events, int of, String percent) {
        assertThat(OutcomeView.percent(WilsonInterval.of(events, of).proportion()))
                .isEqualByComparingTo(percent);
    }
}
