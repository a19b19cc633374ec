package clinic.kinezioteka.patients.answering;

import clinic.kinezioteka.patients.referral.DeclineReason;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralEvent;
import clinic.kinezioteka.patients.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The clinic does not take the patient, and tells the partner why. */
@ApplicationScoped
public class DeclineReferral {
    private final Referrals referrals;
    private final Event<ReferralEvent> events;
    private final Clock clock;

    DeclineReferral(Referrals referrals, Event<ReferralEvent> events, Clock clock) {
        this.referrals = referrals;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Referral decline(Referral referral, DeclineReason reason, @Nullable String text) {
        referral.decline(reason, text, clock.instant());
        referrals.flush();
        events.fire(new ReferralEvent.Declined(referral));
        return referral;
    }
}
