package clinic.kinezioteka.patients.referral.messaging;

import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralStatus;
import clinic.kinezioteka.patients.referral.Urgency;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the contract tells of a referral; never who is sent, nor what he complains of in words. */
record ReferralContract(
        UUID referralId,
        UUID partnerId,
        @Nullable UUID patientId,
        @Nullable UUID episodeId,
        ReferralStatus status,
        Urgency urgency,
        @Nullable Condition condition,
        @Nullable Region region) {

    static ReferralContract of(Referral referral) {
        return new ReferralContract(
                referral.id(),
                referral.partnerId(),
                referral.patientId(),
                referral.episodeId(),
                referral.status(),
                referral.urgency(),
                referral.condition(),
                referral.region());
    }
}
