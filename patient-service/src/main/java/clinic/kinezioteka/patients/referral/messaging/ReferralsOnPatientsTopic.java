package clinic.kinezioteka.patients.referral.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;

/** Tells of referrals on {@code patients.v1}; while there is no patient, the referral itself is the key. */
@ApplicationScoped
class ReferralsOnPatientsTopic {
    private final Outbox outbox;

    ReferralsOnPatientsTopic(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(@Observes ReferralEvent event) {
        Referral referral = event.referral();
        outbox.append(new OutgoingEvent(
                "patients.v1",
                event.type(),
                referral.id(),
                referral.version(),
                Objects.requireNonNullElse(referral.patientId(), referral.id()),
                ReferralContract.of(referral)));
    }
}
