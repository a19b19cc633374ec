package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.patients.name.NameKeys;
import clinic.kinezioteka.patients.patient.PatientDetails;
import java.util.List;

/** Who is sent, in the words of the partner: what goes when the patient is erased. */
public record SentPatient(PatientDetails patient, String complaint, List<PreferredTime> preferredTimes) {

    /** Whether this is he: by one of his identifiers, or by his name and date of birth. */
    boolean is(PatientDetails known) {
        return patient.identifiers().stream().anyMatch(known.identifiers()::contains)
                || (patient.birthDate().equals(known.birthDate())
                        && same(patient.familyName(), known.familyName())
                        && same(patient.givenName(), known.givenName()));
    }

    private static boolean same(String name, String other) {
        return NameKeys.whole(name).equals(NameKeys.whole(other));
    }
}
