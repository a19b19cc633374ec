package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A sign is raised as a red flag of the patient. */
@ApplicationScoped
public class RaiseRedFlag {
    private final RedFlags flags;
    private final Patients patients;
    private final Event<RedFlagEvent> events;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RaiseRedFlag(RedFlags flags, Patients patients, Event<RedFlagEvent> events, Tenant tenant, Ids ids, Clock clock) {
        this.flags = flags;
        this.patients = patients;
        this.events = events;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public RedFlag raise(Sighting sighting) {
        patients.lock(sighting.patientId());
        RedFlag flag = new RedFlag(ids.next(), tenant.clinicId(), sighting, clock.instant());
        flags.persistAndFlush(flag);
        events.fire(new RedFlagEvent.Raised(flag));
        return flag;
    }
}
