package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The referrals in a patient's record. */
@ApplicationScoped
class ReferralsInRecord implements PatientRecord {
    private final Referrals referrals;
    private final ReferralViews views;

    ReferralsInRecord(Referrals referrals, ReferralViews views) {
        this.referrals = referrals;
        this.views = views;
    }

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return referrals.list("patientId = ?1 order by id", patientId).stream().map(views::of);
    }
}
