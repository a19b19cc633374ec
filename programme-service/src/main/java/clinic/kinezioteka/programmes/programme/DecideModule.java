package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleExtended;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a gate's decision does to the module before it; part of the decision's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DecideModule {

    private final Programmes programmes;
    private final Event<ModuleEvent> moduleEvents;
    private final Event<ProgrammeEvent> programmeEvents;
    private final Clock clock;

    DecideModule(
            Programmes programmes,
            Event<ModuleEvent> moduleEvents,
            Event<ProgrammeEvent> programmeEvents,
            Clock clock) {
        this.programmes = programmes;
        this.moduleEvents = moduleEvents;
        this.programmeEvents = programmeEvents;
        this.clock = clock;
    }

    /** The patient moves on; after the last module the programme is completed. */
    public void pass(UUID programmeId, int number) {
        Programme programme = programmes.existing(programmeId);
        Module module = programme.module(number);
        module.pass();
        programme.changed(clock.instant());
        if (module.isLast()) {
            programme.complete();
            programmeEvents.fire(new ProgrammeCompleted(programme));
        }
    }

    /** The module goes on with these sessions, if any, and another DOCTOR_FINAL. */
    public void extend(UUID programmeId, int number, int sessions, LocalDate on) {
        Programme programme = programmes.existing(programmeId);
        Module module = programme.module(number);
        module.extend(sessions, on);
        programme.changed(clock.instant());
        moduleEvents.fire(new ModuleExtended(module, sessions, on));
    }
}
