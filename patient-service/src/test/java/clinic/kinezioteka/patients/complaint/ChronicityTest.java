package clinic.kinezioteka.patients.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicityTest {
    @ParameterizedTest
    @CsvSource({"0,ACUTE", "41,ACUTE", "42,SUBACUTE", "84,SUBACUTE", "85,CHRONIC", "420,CHRONIC"})
    void followsFromTheDaysSinceOnset(int days, Chronicity expected) {
        LocalDate startedOn = LocalDate.of(2026, 9, 15);
        assertThat(Chronicity.between(startedOn.minusDays(days), startedOn)).isEqualTo(expected);
    }
}
