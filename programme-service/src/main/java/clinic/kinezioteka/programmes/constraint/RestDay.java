package clinic.kinezioteka.programmes.constraint;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Proposal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A full day lies between two sessions of a patient, across all his modules and programmes. */
public final class RestDay implements SchedulingConstraint {
    /** Days from a session to the next one, so that at least one full day lies between. */
    public static final int DAYS_APART = 2;

    public static boolean isKept(long daysApart) {
        return Math.abs(daysApart) >= DAYS_APART;
    }

    /** Whether another session of the patient lies on the day or next to it. */
    public static boolean isKept(LocalDate day, Set<LocalDate> otherSessions) {
        return LongStream.range(1 - DAYS_APART, DAYS_APART)
                .mapToObj(day::plusDays)
                .noneMatch(otherSessions::contains);
    }

    @Override
    public Stream<Conflict> broken(Proposal proposal) {
        return proposal.sessionsWithOthers()
                .filter(pair -> !pair.day().equals(pair.other()))
                .filter(pair -> !isKept(ChronoUnit.DAYS.between(pair.day(), pair.other())))
                .map(pair -> Conflict.of(
                        HardConstraint.REST_DAY,
                        pair.session(),
                        pair.day(),
                        "a full day must lie between this session and the one on " + pair.other()));
    }
}
