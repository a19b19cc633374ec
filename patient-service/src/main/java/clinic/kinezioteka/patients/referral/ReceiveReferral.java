package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.clinic.Clinics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A partner sends a patient to a clinic; his reference makes that he is sent once. */
@ApplicationScoped
public class ReceiveReferral {
    private final Referrals referrals;
    private final Clinics clinics;
    private final Event<ReferralEvent> events;
    private final CallingPartner caller;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    ReceiveReferral(
            Referrals referrals,
            Clinics clinics,
            Event<ReferralEvent> events,
            CallingPartner caller,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.referrals = referrals;
        this.clinics = clinics;
        this.events = events;
        this.caller = caller;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Referral receive(ReferralDetails details) {
        UUID partner = caller.id();
        if (clinics.findByIdOptional(details.clinicId()).isEmpty()) {
            throw new RuleBroken("unknown-reference", "There is no such clinic.")
                    .violation("clinicId", "refers to nothing");
        }
        details.require(partner);
        tenant.actFor(details.clinicId(), partner);
        referrals.awaitTurn(partner);
        referrals.known(partner, details.externalReference()).ifPresent(known -> {
            throw new Conflict("duplicate-referral", "A referral with this external reference was sent before.")
                    .with("id", known.id());
        });
        Referral referral = new Referral(ids.next(), partner, details, clock.instant());
        referrals.persistAndFlush(referral);
        events.fire(new ReferralEvent.Received(referral));
        return referral;
    }
}
