package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.breakglass.BrokenGlass;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Grant;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A doctor needs to read a patient of another clinic now; his own clinic's he reads anyway. */
@ApplicationScoped
public class ReadInNeed {
    private final BreakGlasses breakGlasses;
    private final BrokenGlass glass;
    private final Event<BreakGlassGranted> events;
    private final Caller caller;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    ReadInNeed(
            BreakGlasses breakGlasses,
            BrokenGlass glass,
            Event<BreakGlassGranted> events,
            Caller caller,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.breakGlasses = breakGlasses;
        this.glass = glass;
        this.events = events;
        this.caller = caller;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    /** Acts for the patient's clinic from then on: the grant, its event and its audit are that clinic's. */
    @Transactional
    public BreakGlass grant(UUID patientId, String reason) {
        UUID clinicId = breakGlasses.clinicOf(patientId).orElseThrow(() -> unknown());
        if (clinicId.equals(caller.clinicId())) {
            throw new RuleBroken("break-glass-not-needed", "This is a patient of your own clinic.")
                    .violation("patientId", "must be a patient of another clinic");
        }
        tenant.actFor(clinicId);
        BreakGlass grant = new BreakGlass(
                ids.next(), clinicId, patientId, caller.subject(), caller.clinicId(), reason, clock.instant());
        breakGlasses.persistAndFlush(grant);
        glass.keep(new Grant(grant.id(), clinicId, patientId), grant.subject(), grant.until());
        events.fire(new BreakGlassGranted(grant));
        return grant;
    }

    private static RuntimeException unknown() {
        return RuleBroken.unknownReference().violation("patientId", "refers to nothing");
    }
}
