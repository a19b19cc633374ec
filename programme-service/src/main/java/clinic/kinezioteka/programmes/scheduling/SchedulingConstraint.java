package clinic.kinezioteka.programmes.scheduling;

import java.util.stream.Stream;

/** A hard rule of placing visits; pure. */
interface SchedulingConstraint {

    /** Every visit among the proposal's new placements that breaks the rule. */
    Stream<Conflict> broken(Proposal proposal);
}
