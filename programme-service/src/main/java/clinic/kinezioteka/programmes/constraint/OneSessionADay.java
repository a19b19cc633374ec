package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import java.util.stream.Stream;

/** A patient has at most one session a day. */
final class OneSessionADay implements SchedulingConstraint {

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.sessionsWithOthers()
                .filter(pair -> pair.day().equals(pair.other()))
                .map(pair -> Conflict.of(
                        HardConstraint.ONE_SESSION_A_DAY,
                        pair.session(),
                        pair.day(),
                        "the patient has another session on that day"));
    }
}
