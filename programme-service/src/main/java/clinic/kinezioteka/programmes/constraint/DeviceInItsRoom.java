package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** A device unit that stands in a room is used there; what is entered from paper by hand may have been elsewhere. */
final class DeviceInItsRoom implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.retrospective()
                ? Stream.empty()
                : proposal.subjectsPlaced().flatMap(placed -> elsewhere(proposal, placed));
    }

    private static Stream<Conflict> elsewhere(Proposal proposal, PlacedStep placed) {
        return proposal.around().devices().stream()
                .filter(unit -> placed.at().deviceIds().contains(unit.id()))
                .filter(unit -> !unit.canBeIn(placed.at().roomId()))
                .map(unit -> Conflict.of(
                        HardConstraint.DEVICE_IN_ITS_ROOM,
                        placed.step(),
                        placed.day(),
                        List.of(unit.id()),
                        "the " + unit.kind() + " stands in another room"));
    }
}
