package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.redflag.rest.RedFlagViews;
import clinic.kinezioteka.patients.referral.AcceptedReferral;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Referrals as they are answered: a partner is not told which patient and episode of the clinic came of his. */
@ApplicationScoped
class ReferralViews {
    private final RedFlagViews flags;
    private final Caller caller;

    ReferralViews(RedFlagViews flags, Caller caller) {
        this.flags = flags;
        this.caller = caller;
    }

    ReferralView of(Referral referral) {
        return ReferralView.of(referral, caller.is("partner"), List.of());
    }

    ReferralView of(AcceptedReferral accepted, Language language) {
        return ReferralView.of(
                accepted.referral(),
                false,
                accepted.raised().stream().map(flag -> flags.of(flag, language)).toList());
    }
}
