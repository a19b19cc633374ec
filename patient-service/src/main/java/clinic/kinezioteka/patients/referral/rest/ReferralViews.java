package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
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
    private final PatientsConcerned concerned;

    ReferralViews(RedFlagViews flags, Caller caller, PatientsConcerned concerned) {
        this.flags = flags;
        this.caller = caller;
        this.concerned = concerned;
    }

    ReferralView of(Referral referral) {
        concerned.add(referral.patientId(), referral.clinicId());
        return ReferralView.of(referral, caller.is("partner"), List.of());
    }

    ReferralView of(AcceptedReferral accepted, Language language) {
        concerned.add(accepted.referral().patientId(), accepted.referral().clinicId());
        return ReferralView.of(
                accepted.referral(),
                false,
                accepted.raised().stream().map(flag -> flags.of(flag, language)).toList());
    }
}
