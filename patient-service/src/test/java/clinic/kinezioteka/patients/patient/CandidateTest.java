package clinic.kinezioteka.patients.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final PatientDetails JONAS = patient("Jonas", "Petrauskas", "1981-05-12", "+37061234567", "j@x.lt");

    @Test
    void scoresTheSameNameAndBirthDate() {
        Candidate candidate = against(patient("jonas", "PETRAUSKAS", "1981-05-12", null, null));
        assertThat(candidate.score()).isEqualTo(80);
        assertThat(candidate.matchedOn()).containsExactly(Feature.GIVEN_NAME, Feature.FAMILY_NAME, Feature.BIRTH_DATE);
    }

    @Test
    void scoresTheSameNameAndTelephoneNumber() {
        assertThat(against(patient("Jonas", "Petrauskas", "1981-12-05", "+37061234567", null))
                        .score())
                .isEqualTo(70);
    }

    @Test
    void doesNotTakeASiblingForTheSamePerson() {
        assertThat(against(patient("Ona", "Petrauskas", "1984-01-01", "+37061234567", null))
                        .score())
                .isEqualTo(50);
    }

    @Test
    void doesNotMatchOnWhatBothLack() {
        PatientDetails unknown = patient("A", "B", "1990-01-01", null, null);
        Patient registered = new Patient(UUID.randomUUID(), UUID.randomUUID(), unknown, Instant.EPOCH);
        assertThat(Candidate.of(registered, patient("C", "D", "1991-01-01", null, null), weights())
                        .matchedOn())
                .isEmpty();
    }

    @Test
    void goesUpToAHundred() {
        assertThat(against(patient("Jonas", "Petrauskas", "1981-05-12", "+37061234567", "J@X.lt"))
                        .score())
                .isEqualTo(100);
    }

    private static Candidate against(PatientDetails other) {
        Patient registered = new Patient(UUID.randomUUID(), UUID.randomUUID(), JONAS, Instant.EPOCH);
        return Candidate.of(registered, other, weights());
    }

    private static PatientDetails patient(String given, String family, String born, String phone, String email) {
        return new PatientDetails(
                given, family, LocalDate.parse(born), Sex.MALE, List.of(), phone, email, null, null, null);
    }

    private static Likeness weights() {
        return new Likeness() {
            @Override
            public int threshold() {
                return 70;
            }

            @Override
            public Map<Feature, Integer> weights() {
                return Map.of(
                        Feature.GIVEN_NAME, 20,
                        Feature.FAMILY_NAME, 25,
                        Feature.BIRTH_DATE, 35,
                        Feature.PHONE, 25,
                        Feature.EMAIL, 25);
            }
        };
    }
}
