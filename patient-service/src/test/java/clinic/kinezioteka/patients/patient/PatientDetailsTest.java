package clinic.kinezioteka.patients.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatientDetailsTest {
    static PatientDetails jonas(String phone) {
        return new PatientDetails(
                "Jonas", "Petrauskas", LocalDate.of(1981, 5, 12), Sex.MALE, List.of(), phone, null, null, null, null);
    }

    @Test
    void keepsAnIdentifierInUpperCaseWithoutSpaces() {
        assertThat(new Identifier(" PASSPORT ", "lt 12 34")).isEqualTo(new Identifier("PASSPORT", "LT1234"));
    }

    @Test
    void countsTheSameIdentifierOnce() {
        Identifier once = new Identifier("PASSPORT", "LT1234");
        PatientDetails twice = new PatientDetails(
                "Jonas", "P", LocalDate.EPOCH, Sex.MALE, List.of(once, once), null, null, null, null, null);
        assertThat(twice.identifiers()).containsExactly(once);
    }
}
