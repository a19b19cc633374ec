package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.timetable.DayGrid;
import java.util.List;
import java.util.stream.Stream;

/** A visit lies within the weekly hours of its practitioner; one entered from paper by hand may lie outside. */
final class WithinWeeklyHours implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        if (proposal.retrospective()) {
            return Stream.empty();
        }
        DayGrid grid = new DayGrid(proposal.around().zone(), 1);
        return proposal.subjectsPlaced()
                .filter(placed -> proposal.around().peopleFor(placed.step().kind()).stream()
                        .filter(person -> person.id().equals(placed.at().practitionerId()))
                        .noneMatch(person ->
                                grid.isWithin(person.hours(), placed.at().span())))
                .map(placed -> Conflict.of(
                        HardConstraint.WEEKLY_HOURS,
                        placed.step(),
                        placed.day(),
                        List.of(placed.at().practitionerId()),
                        "the practitioner does not work at that time"));
    }
}
