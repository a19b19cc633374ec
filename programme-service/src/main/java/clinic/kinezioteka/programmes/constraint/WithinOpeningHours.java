package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.stream.Stream;

/** A visit lies within the opening hours of the clinic, where it has set some. */
final class WithinOpeningHours implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.subjectsPlaced()
                .filter(placed -> !proposal.around()
                        .clinic()
                        .isWithinOpeningHours(placed.at().span()))
                .map(placed -> Conflict.of(
                        HardConstraint.OPENING_HOURS,
                        placed.step(),
                        placed.day(),
                        "the time lies outside the opening hours of the clinic"));
    }
}
