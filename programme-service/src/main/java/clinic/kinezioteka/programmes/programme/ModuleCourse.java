package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleCompleted;
import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleScheduled;
import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleStarted;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a module through its chain as scheduling and visits tell; part of their transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ModuleCourse {

    private final Programmes programmes;
    private final Event<ModuleEvent> events;
    private final Clock clock;

    ModuleCourse(Programmes programmes, Event<ModuleEvent> events, Clock clock) {
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    /** All visits of the module are booked, from the first of these dates to the last; said again it changes nothing. */
    public void scheduled(UUID programmeId, int number, LocalDate first, LocalDate last) {
        Module module = programmes.existing(programmeId).module(number);
        if (module.schedule()) {
            tell(new ModuleScheduled(module, first, last));
        }
    }

    /**
     * A visit of the module's chain was completed on this date of the clinic; to be told once for each visit. A final visit
     * that is completed after the programme was closed completes no module.
     */
    public void visitCompleted(UUID programmeId, int number, VisitKind kind, LocalDate on) {
        Programme programme = programmes.existing(programmeId);
        Module module = programme.module(number);
        programme.changed(clock.instant());
        if (module.visited(on)) {
            tell(new ModuleStarted(module));
        }
        if (kind == VisitKind.SESSION) {
            module.attended();
            programme.sessionOn(on);
        }
        if (kind == VisitKind.DOCTOR_FINAL && programme.isUnfinished()) {
            module.complete();
            tell(new ModuleCompleted(module));
        }
    }

    private void tell(ModuleEvent event) {
        event.module().programme().changed(clock.instant());
        events.fire(event);
    }
}
