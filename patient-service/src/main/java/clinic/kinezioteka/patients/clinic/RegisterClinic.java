package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A clinic joins the network. */
@ApplicationScoped
public class RegisterClinic {
    private final Clinics clinics;
    private final Event<ClinicEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RegisterClinic(Clinics clinics, Event<ClinicEvent> events, Tenant tenant, Ids ids, Clock clock) {
        this.clinics = clinics;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Clinic register(ClinicDetails details) {
        Clinic clinic = new Clinic(ids.next(), details, clock.instant());
        clinics.persistAndFlush(clinic);
        tenant.actFor(clinic.id());
        events.fire(new ClinicEvent.Registered(clinic));
        return clinic;
    }
}
