package clinic.kinezioteka.patients.patient.messaging;

import clinic.kinezioteka.patients.patient.Patient;
import clinic.kinezioteka.patients.patient.PatientStatus;
import java.util.UUID;

/** What the contract tells of a patient: that he is there, never who he is. */
record PatientContract(UUID patientId, PatientStatus status) {

    static PatientContract of(Patient patient) {
        return new PatientContract(patient.id(), patient.status());
    }
}
