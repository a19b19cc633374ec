package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The network takes up a partner or names it anew. */
@ApplicationScoped
public class KeepPartner {
    private final Partners partners;
    private final Event<PartnerEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    KeepPartner(Partners partners, Event<PartnerEvent> events, Tenant tenant, Ids ids, Clock clock) {
        this.partners = partners;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Partner register(PartnerDetails details) {
        Partner partner = new Partner(ids.next(), details, clock.instant());
        partners.persistAndFlush(partner);
        tenant.actFor(Tenant.NETWORK);
        events.fire(new PartnerEvent.Registered(partner));
        return partner;
    }

    @Transactional
    public Partner change(Partner partner, PartnerDetails details) {
        partner.change(details, clock.instant());
        partners.flush();
        tenant.actFor(Tenant.NETWORK);
        events.fire(new PartnerEvent.Updated(partner));
        return partner;
    }
}
