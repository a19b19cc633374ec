package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.rest.RedFlagViews;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Referrals as they are answered: a partner is not told which patient and episode of the clinic came of his. */
@ApplicationScoped
public class ReferralViews {
    private final RedFlagViews flags;
    private final Caller caller;
    private final PatientsConcerned concerned;

    ReferralViews(RedFlagViews flags, Caller caller, PatientsConcerned concerned) {
        this.flags = flags;
        this.caller = caller;
        this.concerned = concerned;
    }

    public ReferralView of(Referral referral) {
        concerned.add(referral.patientId(), referral.clinicId());
        return ReferralView.of(referral, caller.is("partner"), List.of());
    }

    /** To the clinic that accepted it, with the flags that were raised by that. */
    public ReferralView accepted(Referral referral, List<RedFlag> raised, Language language) {
        concerned.add(referral.patientId(), referral.clinicId());
        return ReferralView.of(
                referral,
                false,
                raised.stream().map(flag -> flags.of(flag, language)).toList());
    }
}
