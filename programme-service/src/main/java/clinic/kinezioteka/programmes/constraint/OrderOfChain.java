package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The visits of a module follow each other as in its chain. */
final class OrderOfChain implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        List<PlacedStep> placed = proposal.placed().map(proposal::place).toList();
        return IntStream.range(1, placed.size())
                .filter(later -> placed.get(later - 1).step().module()
                        == placed.get(later).step().module())
                .filter(later -> !follows(placed.get(later - 1), placed.get(later)))
                .boxed()
                .flatMap(later -> Stream.of(placed.get(later - 1), placed.get(later))
                        .filter(one -> proposal.isSubject(one.step()))
                        .map(one -> Conflict.of(
                                HardConstraint.ORDER_OF_CHAIN,
                                one.step(),
                                one.day(),
                                placed.get(later).step().named() + " must follow "
                                        + placed.get(later - 1).step().named())));
    }

    /** Whether a visit starts at or after the end of the one before it. */
    static boolean follows(PlacedStep before, PlacedStep after) {
        return !after.at().span().start().isBefore(before.at().span().end());
    }
}
