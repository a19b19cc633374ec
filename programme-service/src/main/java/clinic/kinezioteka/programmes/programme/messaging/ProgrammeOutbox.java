package clinic.kinezioteka.programmes.programme.messaging;

import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleCompleted;
import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleScheduled;
import clinic.kinezioteka.programmes.programme.ModuleEvent.ModuleStarted;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeActivated;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeClosed;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeCompleted;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeDrafted;
import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeIndividualised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Turns what happened to programmes and modules into events of programmes.v1, in the same transaction. */
@ApplicationScoped
class ProgrammeOutbox {

    private final Outbox outbox;

    ProgrammeOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    void on(@Observes ProgrammeDrafted drafted) {
        append("programme.drafted", drafted.programme());
    }

    void on(@Observes ProgrammeIndividualised individualised) {
        append("programme.individualised", individualised.programme());
    }

    void on(@Observes ProgrammeActivated activated) {
        append("programme.activated", activated.programme());
    }

    void on(@Observes ProgrammeCompleted completed) {
        append("programme.completed", completed.programme());
    }

    void on(@Observes ProgrammeClosed closed) {
        append("programme.closed", closed.programme());
    }

    void on(@Observes ModuleScheduled scheduled) {
        append(
                "module.scheduled",
                scheduled.module().programme(),
                AnnouncedModule.of(scheduled.module(), scheduled.firstVisitOn(), scheduled.lastVisitOn()));
    }

    void on(@Observes ModuleStarted started) {
        append("module.started", started.module().programme(), AnnouncedModule.of(started.module()));
    }

    void on(@Observes ModuleCompleted completed) {
        append("module.completed", completed.module().programme(), AnnouncedModule.of(completed.module()));
    }

    private void append(String type, Programme programme) {
        append(type, programme, AnnouncedProgramme.of(programme));
    }

    private void append(String type, Programme programme, Object data) {
        outbox.append(new OutgoingEvent(
                "programmes.v1", type, programme.id(), programme.sequence(), programme.patientId(), data));
    }
}
