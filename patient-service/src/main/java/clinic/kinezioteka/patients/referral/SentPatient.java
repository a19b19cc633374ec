package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.patients.patient.PatientDetails;
import java.util.List;

/** Who is sent, in the words of the partner: what goes when the patient is erased. */
public record SentPatient(PatientDetails patient, String complaint, List<PreferredTime> preferredTimes) {}
