package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.breakglass.BrokenGlass;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.tenancy.Grant;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A doctor who broke the glass needs it no longer; only his own grant is his to end. */
@ApplicationScoped
public class EndReading {
    private final BreakGlasses breakGlasses;
    private final BrokenGlass glass;
    private final Event<BreakGlassEnded> events;
    private final Tenant tenant;
    private final Clock clock;

    EndReading(
            BreakGlasses breakGlasses, BrokenGlass glass, Event<BreakGlassEnded> events, Tenant tenant, Clock clock) {
        this.breakGlasses = breakGlasses;
        this.glass = glass;
        this.events = events;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The caller's grant; acts for the patient's clinic from then on, whose it is. */
    public BreakGlass own(UUID grantId) {
        Grant own = glass.everOfCaller(grantId).orElseThrow(() -> new NotFound("break-glass"));
        tenant.actFor(own.clinicId());
        return breakGlasses.get(grantId);
    }

    @Transactional
    public BreakGlass end(BreakGlass grant) {
        grant.end(clock.instant());
        breakGlasses.flush();
        glass.keep(new Grant(grant.id(), grant.clinicId(), grant.patientId()), grant.subject(), grant.until());
        events.fire(new BreakGlassEnded(grant));
        return grant;
    }
}
