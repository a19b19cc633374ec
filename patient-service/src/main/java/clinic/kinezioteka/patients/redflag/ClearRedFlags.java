package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.patients.patient.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A doctor clears red flags of a patient by name; later ones stay. */
@ApplicationScoped
public class ClearRedFlags {
    private final RedFlags flags;
    private final Patients patients;
    private final Event<RedFlagEvent> events;
    private final Caller caller;
    private final Clock clock;

    ClearRedFlags(RedFlags flags, Patients patients, Event<RedFlagEvent> events, Caller caller, Clock clock) {
        this.flags = flags;
        this.patients = patients;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** Clears all of these flags or, when one is not the patient's or no longer open, none. */
    @Transactional
    public void clear(UUID patientId, List<UUID> flagIds, String reason) {
        patients.lock(patientId);
        List<RedFlag> named = named(patientId, flagIds);
        named.forEach(flag -> flag.clear(caller.subject(), reason, clock.instant()));
        flags.flush();
        named.forEach(flag -> events.fire(new RedFlagEvent.Cleared(flag)));
    }

    private List<RedFlag> named(UUID patientId, List<UUID> flagIds) {
        List<RedFlag> named = flags.list("patientId = ?1 and id in ?2 order by id", patientId, flagIds);
        List<UUID> known = named.stream().map(RedFlag::id).toList();
        Failure unknown = new RuleBroken("unknown-reference", "The patient has no such red flag.");
        for (int position = 0; position < flagIds.size(); position++) {
            if (!known.contains(flagIds.get(position))) {
                unknown.violation("flagIds[" + position + "]", "refers to nothing");
            }
        }
        unknown.throwIfViolated();
        return named;
    }
}
