package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** No practitioner, room, device unit or patient is taken twice at a time. */
final class NoOverlap implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.subjectsPlaced().flatMap(placed -> broken(proposal.around(), placed));
    }

    private static Stream<Conflict> broken(Surroundings around, PlacedStep placed) {
        Span span = placed.at().span();
        Span taken = span.extendedBy(placed.step().need().buffer());
        List<UUID> devices = placed.at().deviceIds();
        return Stream.of(
                        overlaps(HardConstraint.PATIENT_OVERLAP, Stream.of(around.patient()), span, placed),
                        overlaps(
                                HardConstraint.PRACTITIONER_OVERLAP,
                                around.peopleFor(placed.step().kind()).stream()
                                        .filter(one ->
                                                one.id().equals(placed.at().practitionerId()))
                                        .map(one -> one.calendar().taken()),
                                taken,
                                placed),
                        overlaps(
                                HardConstraint.ROOM_OVERLAP,
                                around.rooms().stream()
                                        .filter(one ->
                                                one.id().equals(placed.at().roomId()))
                                        .map(one -> one.calendar().taken()),
                                taken,
                                placed),
                        overlaps(
                                HardConstraint.DEVICE_OVERLAP,
                                around.devices().stream()
                                        .filter(one -> devices.contains(one.id()))
                                        .map(one -> one.calendar().taken()),
                                taken,
                                placed))
                .flatMap(conflicts -> conflicts);
    }

    private static Stream<Conflict> overlaps(
            HardConstraint constraint, Stream<Busy> calendars, Span wanted, PlacedStep placed) {
        return calendars
                .flatMap(busy -> busy.overlapWith(wanted).stream())
                .map(taken -> Conflict.taken(constraint, placed, taken));
    }
}
