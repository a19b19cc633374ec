package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.stream.Stream;

/** Only what is entered retrospectively starts before now. */
final class NotInThePast implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.subjectsPlaced()
                .filter(placed ->
                        placed.at().span().start().isBefore(proposal.around().notBefore()))
                .map(placed -> Conflict.of(
                        HardConstraint.NOT_IN_THE_PAST,
                        placed.step(),
                        placed.day(),
                        "the start is past; only a retrospective entry may lie there"));
    }
}
