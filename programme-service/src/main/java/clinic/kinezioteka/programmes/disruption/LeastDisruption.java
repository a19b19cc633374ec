package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.disruption.Arrangement.Moved;
import clinic.kinezioteka.programmes.disruption.Arrangement.Unmoved;
import clinic.kinezioteka.programmes.series.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for all visits that have to move: first by branch and bound over all of them, then by looking again at each that might lie
 * better, together with those who would have to make way.
 */
public final class LeastDisruption {
    private static final int AROUND_ONE = 1000;
    private static final int FOR_MAKING_WAY = 500;
    private static final int FEW = 4;
    private static final int MANY = 8;
    private static final int ALTERNATIVES = 3;
    private static final int TRIED_FOR_ALTERNATIVES = 200;

    private final Situation situation;
    private final Board board;
    private final Options options;
    private final Effort effort;
    private final Effort telling;
    private final int tries;

    private LeastDisruption(Situation situation, int tries) {
        this.situation = situation;
        this.board = new Board(situation);
        this.options = new Options(situation);
        this.effort = new Effort(tries);
        this.telling = new Effort(tries / 4);
        this.tries = tries;
    }

    /** @param tries how many places are tried at the most */
    public static Arrangement of(Situation situation, int tries) {
        LeastDisruption search = new LeastDisruption(situation, tries);
        search.arrange();
        return search.arrangement();
    }

    /** Whether all these moves keep every hard constraint as things stand now, and each visit lies where it did. */
    public static boolean holds(List<Moved> moved, Situation now) {
        Board board = new Board(now);
        Map<UUID, Movable> visits = now.visits().stream().collect(Collectors.toMap(Movable::id, visit -> visit));
        if (!moved.stream()
                .allMatch(one -> liesAsBefore(one, visits.get(one.visit().id())))) {
            return false;
        }
        moved.forEach(one -> board.lift(one.visit()));
        return moved.stream()
                .allMatch(one -> board.put(known(visits, one.visit().id()), one.to()) == Board.Answer.DONE);
    }

    private static boolean liesAsBefore(Moved moved, @Nullable Movable now) {
        return now != null && now.before().equals(moved.visit().before());
    }

    private void arrange() {
        List<Movable> all = situation.thoseWhoHaveTo();
        Map<Movable, Disturbance> least = leastOf(all);
        List<Movable> order = all.stream()
                .sorted(Comparator.comparing((Movable visit) -> known(least, visit))
                        .reversed()
                        .thenComparing(visit -> visit.before().span().start())
                        .thenComparing(Movable::id))
                .toList();
        solve(order, tries / 2);
        while (!effort.isSpent() && improve(order, least)) {
            // as long as one of them finds better
        }
        Effort finer = new Effort(tries / 4);
        situation.visits().forEach(new FinerChoice(situation, board, options, finer)::of);
    }

    /** What each disturbs at the least if no other visit had to move. */
    private Map<Movable, Disturbance> leastOf(List<Movable> all) {
        Map<Movable, Disturbance> least = new HashMap<>();
        all.forEach(board::lift);
        all.forEach(visit -> least.put(visit, new Alone(board, options, effort).least(visit)));
        all.forEach(visit -> board.settle(visit, null));
        return least;
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }

    private boolean improve(List<Movable> all, Map<Movable, Disturbance> least) {
        for (Movable visit : all) {
            Disturbance present = board.disturbance(List.of(visit));
            boolean mayBeBetter = present.unmoved() > 0 || known(least, visit).isLessThan(present);
            if (mayBeBetter && !effort.isSpent() && improve(visit, present)) {
                return true;
            }
        }
        return false;
    }

    private boolean improve(Movable visit, Disturbance present) {
        for (Set<Movable> way :
                new MakingWay(situation, board, options, effort.part(FOR_MAKING_WAY)).to(visit, present)) {
            List<Movable> together = new ArrayList<>(way);
            together.add(0, visit);
            if (solve(together, AROUND_ONE)) {
                return true;
            }
        }
        if (present.unmoved() > 0 && solve(ofItsPatient(visit), 2 * AROUND_ONE)) {
            return true;
        }
        for (int many : present.unmoved() > 0 ? List.of(FEW, MANY) : List.of(FEW)) {
            if (solve(nearest(visit, many), AROUND_ONE)) {
                return true;
            }
        }
        return false;
    }

    /** All that may move of its patient, in their order: what follows in a chain may have to go on. */
    private List<Movable> ofItsPatient(Movable visit) {
        return situation.visits().stream()
                .filter(other -> other.patientId().equals(visit.patientId()))
                .sorted(Comparator.comparing(other -> other.before().span().start()))
                .toList();
    }

    /** A visit and those that lie nearest to it. */
    private List<Movable> nearest(Movable visit, int many) {
        Instant start = visit.before().span().start();
        return situation.visits().stream()
                .sorted(Comparator.comparing((Movable other) -> !other.equals(visit))
                        .thenComparing(other -> Duration.between(
                                        start, other.before().span().start())
                                .abs())
                        .thenComparing(Movable::id))
                .limit(many)
                .toList();
    }

    /** Looks for better places for some visits; without any they lie as before. */
    private boolean solve(List<Movable> some, int most) {
        Map<Movable, Optional<Placement>> before = new HashMap<>();
        Disturbance present = board.disturbance(some);
        some.forEach(visit -> before.put(visit, Optional.ofNullable(board.movedTo(visit))));
        some.forEach(board::lift);
        Optional<Map<Movable, Optional<Placement>>> better =
                new PlaceSearch(board, options, some, effort.part(most), present).better();
        better.orElse(before).forEach((visit, place) -> board.settle(visit, place.orElse(null)));
        return better.isPresent();
    }

    private Arrangement arrangement() {
        List<Moved> moved = new ArrayList<>();
        List<Unmoved> unmoved = new ArrayList<>();
        situation.visits().stream()
                .sorted(Comparator.comparing(
                                (Movable visit) -> visit.before().span().start())
                        .thenComparing(Movable::id))
                .forEach(visit -> {
                    Placement to = board.movedTo(visit);
                    if (to != null) {
                        moved.add(new Moved(visit, to));
                    } else if (visit.hasTo()) {
                        unmoved.add(unmoved(visit));
                    }
                });
        return new Arrangement(moved, unmoved);
    }

    private Unmoved unmoved(Movable visit) {
        return new Unmoved(visit, new InTheWay(situation, board, options).of(visit), alternatives(visit));
    }

    /** With all others where they were. */
    private List<Placement> alternatives(Movable visit) {
        Board former = new Board(situation);
        former.lift(visit);
        return new Alone(former, options, telling.part(TRIED_FOR_ALTERNATIVES)).nearest(visit, ALTERNATIVES);
    }
}
