package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.stream.Stream;

/** A hard rule of placing visits; pure. */
interface SchedulingConstraint {

    /** Every visit among the proposal's new placements that breaks the rule. */
    Stream<Conflict> broken(Proposal proposal);
}
