package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Neither the clinic nor the room of a visit is closed then, and none of its device units is in maintenance. */
final class NothingClosed implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.subjectsPlaced().flatMap(placed -> closed(proposal.around(), placed.at())
                .map(closed -> Conflict.of(
                        HardConstraint.CLOSURE, placed.step(), placed.day(), closed.resources, closed.detail)));
    }

    private static Stream<Closed> closed(Surroundings around, Placement at) {
        Stream<Closed> clinic = Stream.of(new Closed(List.of(), "the clinic is closed at that time"))
                .filter(told -> !around.clinic().closed().isFree(at.span()));
        Stream<Closed> room = around.rooms().stream()
                .filter(one -> one.id().equals(at.roomId()))
                .filter(one -> !one.calendar().away().isFree(at.span()))
                .map(one -> new Closed(List.of(one.id()), "the room is closed at that time"));
        Stream<Closed> devices = around.devices().stream()
                .filter(one -> at.deviceIds().contains(one.id()))
                .filter(one -> !one.calendar().away().isFree(at.span()))
                .map(one -> new Closed(List.of(one.id()), "the " + one.kind() + " is in maintenance at that time"));
        return Stream.of(clinic, room, devices).flatMap(told -> told);
    }

    private record Closed(List<UUID> resources, String detail) {}
}
