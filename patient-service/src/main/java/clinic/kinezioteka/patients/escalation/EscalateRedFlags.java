package clinic.kinezioteka.patients.escalation;

import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.RedFlagEvent;
import clinic.kinezioteka.patients.redflag.RedFlags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells once of each EMERGENCY flag of a clinic that no doctor acknowledged in time. */
@ApplicationScoped
class EscalateRedFlags {
    private final RedFlags flags;
    private final EscalationTimes times;
    private final Event<RedFlagEvent> events;
    private final Clock clock;

    EscalateRedFlags(RedFlags flags, EscalationTimes times, Event<RedFlagEvent> events, Clock clock) {
        this.flags = flags;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    List<RedFlag> escalate() {
        Instant now = clock.instant();
        List<RedFlag> overdue = flags.overdue(now.minus(times.after()));
        overdue.forEach(flag -> flag.escalate(now));
        flags.flush();
        overdue.forEach(flag -> events.fire(new RedFlagEvent.Escalated(flag)));
        return overdue;
    }
}
