package clinic.kinezioteka.assessments.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.27753",
        "10, 10, 0.72247, 1",
        "8, 10, 0.49016, 0.94332",
        "85, 100, 0.76716, 0.90693",
        "1, 5, 0.03622, 0.62447"
    })
    void boundsARateByWilson(int events, int of, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(events, of);
        assertThat(interval.low()).isCloseTo(low, within(1e-4));
        assertThat(interval.high()).isCloseTo(high, within(1e-4));
    }

    @Test
    void nothingHasNoRate() {
        assertThat(new Outcome(5, 0, 5, 0, 0).interval()).isNull();
    }
}
