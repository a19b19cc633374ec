package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** A module starts after the module before it has ended; it may be the same day, later. */
final class OrderOfModules implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        List<PlacedStep> placed = proposal.placed().map(proposal::place).toList();
        return placed.stream().filter(one -> proposal.isSubject(one.step())).flatMap(one -> placed.stream()
                .filter(other -> breaks(one, other))
                .limit(1)
                .map(other -> Conflict.of(
                        HardConstraint.ORDER_OF_MODULES,
                        one.step(),
                        one.day(),
                        "module " + one.step().module() + " may not overlap module "
                                + other.step().module() + " of the programme")));
    }

    private static boolean breaks(PlacedStep one, PlacedStep other) {
        int order = Integer.compare(one.step().module(), other.step().module());
        return order < 0 ? !OrderOfChain.follows(one, other) : order > 0 && !OrderOfChain.follows(other, one);
    }
}
