package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.constraint.SchedulingConstraints;
import clinic.kinezioteka.programmes.disruption.PatientBook.Chain;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges moved visits by all hard constraints, with the other visits of their patient as they lie on the board. */
final class Rules {
    private final Situation situation;
    private final Board board;
    private final Map<UUID, PatientBook> books = new HashMap<>();
    private final Map<UUID, List<Movable>> ofPatient = new HashMap<>();

    Rules(Situation situation, Board board) {
        this.situation = situation;
        this.board = board;
        situation.books().forEach(book -> {
            books.put(book.patientId(), book);
            ofPatient.put(
                    book.patientId(),
                    situation.visits().stream()
                            .filter(visit -> visit.patientId().equals(book.patientId()))
                            .toList());
        });
    }

    static boolean concernsResources(Conflict conflict) {
        return conflict.constraint().isOverlap() && conflict.constraint() != HardConstraint.PATIENT_OVERLAP;
    }

    /** What a visit breaks that has just moved; once its chain is whole, controls and finals of it that come too late too. */
    List<Conflict> brokenBy(Movable visit) {
        Chain chain = bookOf(visit).chainOf(visit);
        List<Conflict> broken = conflicts(visit, chain);
        return broken.isEmpty() && isWhole(chain) ? late(visit, chain) : broken;
    }

    /** What else holds between two visits was judged when the later of both was placed. */
    private List<Conflict> late(Movable visit, Chain chain) {
        Set<UUID> moved = movablesOf(visit)
                .filter(board::isMoved)
                .map(Movable::id)
                .filter(chain::holds)
                .collect(Collectors.toSet());
        return moved.size() == 1
                ? List.of()
                : SchedulingConstraints.broken(proposal(chain, moved, situation.around())).stream()
                        .filter(conflict -> !standsForPartOfAChain(conflict))
                        .toList();
    }

    /** Whether all visits of its patient that moved may lie where they do while this one stays. */
    boolean keepsWhatMoved(Movable staying) {
        return movablesOf(staying).filter(board::isMoved).allMatch(other -> conflicts(
                        other, bookOf(other).chainOf(other))
                .isEmpty());
    }

    /** The hard constraints that a visit breaks where it lies. */
    private List<Conflict> conflicts(Movable visit, Chain chain) {
        List<Conflict> broken = SchedulingConstraints.broken(proposal(chain, Set.of(visit.id()), around(visit, chain)));
        return isWhole(chain)
                ? broken
                : broken.stream().filter(Rules::standsForPartOfAChain).toList();
    }

    private Proposal proposal(Chain chain, Set<UUID> subjects, Surroundings around) {
        return new Proposal(
                chain.steps().stream().map(this::asItLies).toList(),
                subjects,
                chain.windows(),
                around,
                situation.settings().doctorWithinWorkingDays(),
                false);
    }

    /** A control that seems late may still get a session before it. */
    private static boolean standsForPartOfAChain(Conflict conflict) {
        return conflict.constraint() != HardConstraint.DOCTOR_WITHIN_WORKING_DAYS;
    }

    private boolean isWhole(Chain chain) {
        return chain.steps().stream()
                .allMatch(step -> !board.isMovable(step.visitId())
                        || board.placeOf(step.visitId()).isPresent());
    }

    private Step asItLies(Step step) {
        return board.isMovable(step.visitId())
                ? board.placeOf(step.visitId()).map(PlacedStep::step).orElseGet(() -> step.at(null))
                : step;
    }

    private Surroundings around(Movable visit, Chain chain) {
        Surroundings clinic = situation.around();
        List<Span> taken = movablesOf(visit)
                .filter(other -> !other.equals(visit))
                .flatMap(other -> board.placeOf(other.id()).stream())
                .map(place -> place.at().span())
                .toList();
        Set<LocalDate> sessions = new HashSet<>(chain.sessionDays());
        movablesOf(visit)
                .filter(other -> other.step().isSession() && !chain.holds(other.id()))
                .flatMap(other -> board.placeOf(other.id()).stream())
                .map(PlacedStep::day)
                .forEach(sessions::add);
        return new Surroundings(
                clinic.clinic(),
                clinic.doctors(),
                clinic.therapists(),
                clinic.rooms(),
                clinic.devices(),
                bookOf(visit).taken().and(taken),
                sessions);
    }

    private Stream<Movable> movablesOf(Movable visit) {
        return ofPatient.getOrDefault(visit.patientId(), List.of()).stream();
    }

    private PatientBook bookOf(Movable visit) {
        return Objects.requireNonNull(books.get(visit.patientId()));
    }
}
