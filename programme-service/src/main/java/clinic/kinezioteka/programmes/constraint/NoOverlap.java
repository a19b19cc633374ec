package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
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
                        overlaps(
                                HardConstraint.PATIENT_OVERLAP,
                                Stream.of(new Taken(List.of(), around.patient())),
                                span,
                                placed),
                        overlaps(
                                HardConstraint.PRACTITIONER_OVERLAP,
                                around.peopleFor(placed.step().kind()).stream()
                                        .filter(one ->
                                                one.id().equals(placed.at().practitionerId()))
                                        .map(one -> Taken.of(one.id(), one.calendar())),
                                taken,
                                placed),
                        overlaps(
                                HardConstraint.ROOM_OVERLAP,
                                around.rooms().stream()
                                        .filter(one ->
                                                one.id().equals(placed.at().roomId()))
                                        .map(one -> Taken.of(one.id(), one.calendar())),
                                taken,
                                placed),
                        overlaps(
                                HardConstraint.DEVICE_OVERLAP,
                                around.devices().stream()
                                        .filter(one -> devices.contains(one.id()))
                                        .map(one -> Taken.of(one.id(), one.calendar())),
                                taken,
                                placed))
                .flatMap(conflicts -> conflicts);
    }

    private static Stream<Conflict> overlaps(
            HardConstraint constraint, Stream<Taken> calendars, Span wanted, PlacedStep placed) {
        return calendars.flatMap(one -> one.busy.overlapWith(wanted).stream()
                .map(taken -> Conflict.taken(constraint, placed, taken, one.resources)));
    }

    private record Taken(List<UUID> resources, Busy busy) {

        static Taken of(UUID resource, Calendar calendar) {
            return new Taken(List.of(resource), calendar.taken());
        }
    }
}
