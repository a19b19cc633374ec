package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import java.util.stream.Stream;

/** Staff book a visit with the clinic's minimum notice. */
final class WithinNotice implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        ClinicTimes clinic = proposal.around().clinic();
        return proposal.subjectsPlaced()
                .filter(placed -> placed.at().span().start().isBefore(clinic.bookableFrom())
                        && !placed.at().span().start().isBefore(clinic.notBefore()))
                .map(placed -> Conflict.of(
                        HardConstraint.NOTICE,
                        placed.step(),
                        placed.day(),
                        "the start lies within the clinic's minimum notice"));
    }
}
