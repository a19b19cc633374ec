package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A partner takes back a referral that the clinic has not decided about. */
@ApplicationScoped
public class WithdrawReferral {
    private final Referrals referrals;
    private final Event<ReferralEvent> events;
    private final Tenant tenant;
    private final Clock clock;

    WithdrawReferral(Referrals referrals, Event<ReferralEvent> events, Tenant tenant, Clock clock) {
        this.referrals = referrals;
        this.events = events;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Transactional
    public Referral withdraw(Referral referral) {
        tenant.actFor(referral.clinicId(), referral.partnerId());
        referral.withdraw(clock.instant());
        referrals.flush();
        events.fire(new ReferralEvent.Withdrawn(referral));
        return referral;
    }
}
