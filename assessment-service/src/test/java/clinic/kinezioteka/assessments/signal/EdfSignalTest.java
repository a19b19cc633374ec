package clinic.kinezioteka.assessments.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least number is the physical minimum, the greatest the maximum, whatever lies at 0. */
class EdfSignalTest {

    @ParameterizedTest
    @CsvSource({
        "mV, -1.048, 7.142, -2048, 2047, -2048, -1048",
        "mV, -1.048, 7.142, -2048, 2047, 2047, 7142",
        "mV, -1.048, 7.142, -2048, 2047, -1524, 0",
        "mV, -1.048, 7.142, -2048, 2047, -1523, 2",
        "uV, 100, 4195, 0, 4095, 0, 100",
        "uV, 100, 4195, 0, 4095, 4095, 4195",
        "nV, -32768, 32767, -32768, 32767, 1000, 1",
        "V, 0.005, -0.005, -1000, 1000, -1000, 5000",
        "uV, -3276.8, 3276.7, -32768, 32767, 10, 1"
    })
    void tellsMicrovoltsOfANumber(
            String unit,
            double physicalMinimum,
            double physicalMaximum,
            long digitalMinimum,
            long digitalMaximum,
            short number,
            double microvolts) {
        EdfSignal signal =
                new EdfSignal("EMG", unit, physicalMinimum, physicalMaximum, digitalMinimum, digitalMaximum, 1);
        assertThat(signal.scale().microvolts(number)).isCloseTo(microvolts, within(1e-6));
    }
}
