package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.programmes.constraint.SchedulingConstraints;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * By what times for one visit are judged, read once for as many as are asked about.
 *
 * @param chain its programme's visits in their order, those that give up their times without one; of a free visit itself alone
 * @param windows by module number
 * @param doctorWithinWorkingDays after the last session of a half
 */
public record Circumstances(
        UUID visitId,
        Need need,
        List<Step> chain,
        Map<Integer, Window> windows,
        Surroundings around,
        int doctorWithinWorkingDays,
        boolean retrospective) {

    /** The hard constraints that it would break there. */
    public List<Conflict> brokenAt(Placement placement) {
        List<Step> placed = chain.stream()
                .map(step -> step.visitId().equals(visitId) ? step.at(placement) : step)
                .toList();
        return SchedulingConstraints.broken(
                new Proposal(placed, Set.of(visitId), windows, around, doctorWithinWorkingDays, retrospective));
    }
}
