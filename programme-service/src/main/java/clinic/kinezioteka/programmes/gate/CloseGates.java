package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.programme.ProgrammeEvent.ProgrammeClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Takes the gates of a programme that is closed off the list of decisions that wait. */
@ApplicationScoped
class CloseGates {

    private final Gates gates;
    private final Clock clock;

    CloseGates(Gates gates, Clock clock) {
        this.gates = gates;
        this.clock = clock;
    }

    void on(@Observes ProgrammeClosed closed) {
        gates.undecided(closed.programme().id()).forEach(gate -> gate.close(clock.instant()));
    }
}
