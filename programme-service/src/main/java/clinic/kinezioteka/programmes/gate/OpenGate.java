package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.VisitCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Opens a gate when a DOCTOR_FINAL is completed; a programme that is over asks for no decision. */
@ApplicationScoped
class OpenGate {

    private final Gates gates;
    private final Programmes programmes;
    private final Ids ids;
    private final Clock clock;

    OpenGate(Gates gates, Programmes programmes, Ids ids, Clock clock) {
        this.gates = gates;
        this.programmes = programmes;
        this.ids = ids;
        this.clock = clock;
    }

    void on(@Observes VisitCompleted visit) {
        if (visit.kind() == VisitKind.DOCTOR_FINAL) {
            Programme programme = programmes.existing(visit.programmeId());
            if (programme.isUnfinished()) {
                Module module = programme.module(visit.module());
                gates.persist(new Gate(ids.next(), module, visit.visitId(), visit.at(), clock.instant()));
            }
        }
    }
}
