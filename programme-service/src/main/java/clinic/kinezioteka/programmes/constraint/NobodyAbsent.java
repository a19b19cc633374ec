package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.List;
import java.util.stream.Stream;

/** The practitioner of a visit is not absent; why he would be is not told. */
final class NobodyAbsent implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.subjectsPlaced()
                .filter(placed -> proposal.around().peopleFor(placed.step().kind()).stream()
                        .filter(person -> person.id().equals(placed.at().practitionerId()))
                        .anyMatch(person ->
                                !person.calendar().away().isFree(placed.at().span())))
                .map(placed -> Conflict.of(
                        HardConstraint.ABSENCE,
                        placed.step(),
                        placed.day(),
                        List.of(placed.at().practitionerId()),
                        "the practitioner is absent at that time"));
    }
}
