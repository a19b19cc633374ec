package clinic.kinezioteka.programmes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTest {

    @ParameterizedTest
    @CsvSource({"1, 1.0", "1.0, 1.00", "7.5, 7.50", "10, 1E+1", "0, 0.00"})
    void isTheSameHoweverItsNumbersAreWritten(BigDecimal one, BigDecimal other) {
        assertThat(loaded(one)).isEqualTo(loaded(other)).hasSameHashCodeAs(loaded(other));
        assertThat(loaded(one)).hasToString(loaded(other).toString());
        assertThat(pulled(one)).isEqualTo(pulled(other));
    }

    private static Dose loaded(BigDecimal kilograms) {
        return new Dose(3, 10, null, null, kilograms, null);
    }

    private static Dose pulled(BigDecimal newtons) {
        return new Dose(null, null, null, 15, null, newtons);
    }
}
