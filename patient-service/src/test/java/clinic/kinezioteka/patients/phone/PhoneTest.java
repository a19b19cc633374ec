package clinic.kinezioteka.patients.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+370 (612) 34-567",
                "00370 612.34567",
                "8 612 34567",
                "8-612-34567",
                "(0-612) 34 567",
                "612 34567",
                "٦١٢٣٤٥٦٧"
            })
    void keepsOneNumberHoweverItIsWritten(String written) {
        assertThat(Phone.read(written, "LT")).contains(new Phone("+37061234567"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "call me",
                "+370",
                "+370 612 345",
                "+370 612 34567 8901",
                "112",
                "+999 612 34567",
                "+370 612 34567 ext. 5",
                "1-800-FLOWERS",
                "+370 612 34567; +370 612 34568"
            })
    void takesNothingThatCannotBeCalledFromAnywhere(String written) {
        assertThat(Phone.read(written, "LT")).isEmpty();
    }

    @Test
    void readsANumberWithoutCountryAsItIsDialledThere() {
        assertThat(Phone.read("512 345 678", "PL")).contains(new Phone("+48512345678"));
        assertThat(Phone.read("2123 4567", "LV")).contains(new Phone("+37121234567"));
        assertThat(Phone.read("+48 512 345 678", "LT")).contains(new Phone("+48512345678"));
    }

    @Test
    void isFoundByEveryWayToWriteItWithoutAPlus() {
        assertThat(new Phone("+37061234567").writtenWithoutPlus())
                .containsExactlyInAnyOrder("37061234567", "61234567", "061234567", "861234567");
        assertThat(new Phone("+48512345678").writtenWithoutPlus()).contains("48512345678", "512345678");
    }

    @Test
    void looksForADialledBeginningAsItIsAndForACountryByItsPlus() {
        assertThat(Phone.digits("8 (612) 3")).isEqualTo("86123");
        assertThat(Phone.digits(" +370 612")).isEqualTo("+370612");
        assertThat(Phone.digits("00370-612")).isEqualTo("+370612");
    }
}
