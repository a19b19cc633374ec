package clinic.kinezioteka.patients.progress;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.patients.consent.Consents;
import clinic.kinezioteka.patients.consent.Purpose;
import clinic.kinezioteka.patients.referral.CallingPartner;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the patient lets his partner follow; where his consent does not stand, there is nothing. */
@ApplicationScoped
public class SharedProgress {
    private final Referrals referrals;
    private final FollowedEpisodes episodes;
    private final Consents consents;
    private final CallingPartner caller;

    SharedProgress(Referrals referrals, FollowedEpisodes episodes, Consents consents, CallingPartner caller) {
        this.referrals = referrals;
        this.episodes = episodes;
        this.consents = consents;
        this.caller = caller;
    }

    public FollowedEpisode of(UUID referralId) {
        caller.check();
        Referral referral = referrals.get(referralId);
        UUID patientId = referral.patientId();
        if (patientId == null || !consents.stands(patientId, Purpose.SHARE_WITH_REFERRER, referral.partnerId())) {
            throw new NotFound("progress");
        }
        return episodes.findByIdOptional(referralId).orElseThrow(() -> new NotFound("progress"));
    }
}
