package clinic.kinezioteka.patients.clinic;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The network describes a clinic anew. */
@ApplicationScoped
public class ChangeClinic {
    private final Clinics clinics;
    private final Event<ClinicEvent> events;
    private final Tenant tenant;
    private final Clock clock;

    ChangeClinic(Clinics clinics, Event<ClinicEvent> events, Tenant tenant, Clock clock) {
        this.clinics = clinics;
        this.events = events;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Transactional
    public Clinic change(Clinic clinic, ClinicDetails details) {
        clinic.change(details, clock.instant());
        clinics.flush();
        tenant.actFor(clinic.id());
        events.fire(new ClinicEvent.Updated(clinic));
        return clinic;
    }
}
