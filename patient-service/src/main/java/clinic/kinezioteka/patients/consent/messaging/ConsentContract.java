package clinic.kinezioteka.patients.consent.messaging;

import clinic.kinezioteka.patients.consent.Consent;
import clinic.kinezioteka.patients.consent.ConsentDetails;
import clinic.kinezioteka.patients.consent.Decision;
import clinic.kinezioteka.patients.consent.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the contract tells of a consent. */
record ConsentContract(
        UUID consentId,
        UUID patientId,
        Purpose purpose,
        Decision decision,
        @Nullable UUID partnerId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant withdrawnAt) {

    static ConsentContract of(Consent consent) {
        ConsentDetails details = consent.details();
        return new ConsentContract(
                consent.id(),
                consent.patientId(),
                details.purpose(),
                details.decision(),
                details.partnerId(),
                details.validFrom(),
                details.validTo(),
                consent.withdrawnAt());
    }
}
