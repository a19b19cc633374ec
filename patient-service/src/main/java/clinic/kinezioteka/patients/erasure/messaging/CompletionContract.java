package clinic.kinezioteka.patients.erasure.messaging;

import clinic.kinezioteka.patients.erasure.Erasure;
import clinic.kinezioteka.patients.patient.PatientStatus;
import java.util.UUID;

/** What the contract {@code patient.erased} tells. */
record CompletionContract(UUID erasureId, UUID patientId, PatientStatus status) {

    static CompletionContract of(Erasure erasure) {
        return new CompletionContract(erasure.id(), erasure.patientId(), PatientStatus.ERASED);
    }
}
