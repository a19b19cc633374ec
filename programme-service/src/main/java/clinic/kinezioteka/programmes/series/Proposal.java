package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Placements to be judged together with the chain they belong to.
 *
 * @param chain the visits of a programme in their order, placed or not; a free visit stands alone
 * @param subjects the visits that are placed anew; conflicts among others are not told again
 * @param windows by module number
 * @param around with the subjects' former bookings taken out
 * @param retrospective entered from paper: the past is allowed, and a start given by hand may lie outside the hours
 */
public record Proposal(
        List<Step> chain,
        Set<UUID> subjects,
        Map<Integer, Window> windows,
        Surroundings around,
        int doctorWithinWorkingDays,
        boolean retrospective) {

    public Proposal {
        chain = List.copyOf(chain);
        subjects = Set.copyOf(subjects);
        windows = Map.copyOf(windows);
    }

    public boolean isSubject(Step step) {
        return subjects.contains(step.visitId());
    }

    public Stream<Step> placed() {
        return chain.stream().filter(step -> step.at() != null);
    }

    public Stream<PlacedStep> subjectsPlaced() {
        return placed().filter(this::isSubject).map(this::place);
    }

    public PlacedStep place(Step step) {
        return PlacedStep.of(step, around.zone());
    }

    /** Each newly placed session with each other session of the patient, in the chain and outside. */
    public Stream<SessionPair> sessionsWithOthers() {
        List<PlacedStep> sessions =
                placed().filter(Step::isSession).map(this::place).toList();
        return sessions.stream().filter(one -> isSubject(one.step())).flatMap(one -> Stream.concat(
                        sessions.stream()
                                .filter(other -> !other.step().equals(one.step()))
                                .map(PlacedStep::day),
                        around.sessionDays().stream())
                .map(other -> new SessionPair(one.step(), one.day(), other)));
    }

    public record SessionPair(Step session, LocalDate day, LocalDate other) {}
}
