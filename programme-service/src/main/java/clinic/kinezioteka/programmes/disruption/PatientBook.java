package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Busy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules look at of one patient who has visits that may move.
 *
 * @param chains those that hold such a visit
 * @param taken his other visits
 */
public record PatientBook(UUID patientId, List<Chain> chains, Busy taken) {
    public PatientBook {
        chains = List.copyOf(chains);
    }

    /**
     * The visits of a programme in their order; a free visit alone.
     *
     * @param windows by module number
     * @param sessionDays days of the patient's sessions outside of it that do not move
     */
    public record Chain(List<Step> steps, Map<Integer, Window> windows, Set<LocalDate> sessionDays) {
        public Chain {
            steps = List.copyOf(steps);
            windows = Map.copyOf(windows);
            sessionDays = Set.copyOf(sessionDays);
        }

        boolean holds(UUID visitId) {
            return steps.stream().anyMatch(step -> step.visitId().equals(visitId));
        }
    }

    Chain chainOf(Movable visit) {
        return chains.stream()
                .filter(chain -> chain.holds(visit.id()))
                .findFirst()
                .orElseThrow();
    }
}
