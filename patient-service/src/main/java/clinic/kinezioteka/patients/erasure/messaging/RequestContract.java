package clinic.kinezioteka.patients.erasure.messaging;

import clinic.kinezioteka.patients.erasure.Erasure;
import java.time.LocalDate;
import java.util.UUID;

/** What the contract {@code patient.erasure-requested} tells. */
record RequestContract(UUID erasureId, UUID patientId, LocalDate until) {

    static RequestContract of(Erasure erasure) {
        return new RequestContract(erasure.id(), erasure.patientId(), erasure.until());
    }
}
