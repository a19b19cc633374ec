package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.disruption.Board.Answer;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who would have to make way so that a visit gets a better place. */
record MakingWay(Situation situation, Board board, Options options, Effort effort) {
    private static final int STARTS = 80;
    private static final int WAYS = 12;
    /** So many visits that share what is wanted may make way at once. */
    private static final int SHARING = 3;

    /** Those who would, for each place that disturbs less than the present one; first where fewest have to who need not. */
    List<Set<Movable>> to(Movable visit, Disturbance present) {
        List<Set<Movable>> all = new ArrayList<>();
        Placement former = board.movedTo(visit);
        board.lift(visit);
        Iterator<Choice> starts = options.nearestFirst(visit);
        for (int start = 0; start < STARTS && starts.hasNext() && !effort.isSpent(); start++) {
            Choice choice = starts.next();
            if (!Disturbance.ofMoving(visit, choice.span().start()).isLessThan(present)) {
                break;
            }
            Iterator<Placement> ways = options.at(choice, visit);
            for (int way = 0; way < WAYS && ways.hasNext(); way++) {
                Set<Movable> some = at(ways.next(), visit);
                if (!some.isEmpty() && !all.contains(some)) {
                    all.add(some);
                }
            }
        }
        board.settle(visit, former);
        all.sort(Comparator.comparingLong(MakingWay::withoutNeed).thenComparingInt(Set::size));
        return all;
    }

    private static long withoutNeed(Set<Movable> some) {
        return some.stream().filter(one -> !one.hasTo()).count();
    }

    /** Nobody where it cannot be had at all. */
    private Set<Movable> at(Placement place, Movable visit) {
        Set<Movable> way = new LinkedHashSet<>(board.sharing(visit, place));
        if (way.size() > SHARING) {
            return Set.of();
        }
        List<Movable> chain = neighbours(visit);
        List<Movable> lifted = new ArrayList<>();
        List<Placement> places = new ArrayList<>();
        way.forEach(one -> lift(one, lifted, places));
        boolean fits = fits(visit, place);
        for (Iterator<Movable> next = chain.iterator(); !fits && next.hasNext(); ) {
            Movable one = next.next();
            if (way.add(one)) {
                lift(one, lifted, places);
                fits = fits(visit, place);
            }
        }
        for (int index = 0; index < lifted.size(); index++) {
            board.settle(lifted.get(index), places.get(index));
        }
        return fits ? way : Set.of();
    }

    private void lift(Movable one, List<Movable> lifted, List<Placement> places) {
        lifted.add(one);
        places.add(board.movedTo(one));
        board.lift(one);
    }

    private boolean fits(Movable visit, Placement place) {
        effort.spend();
        boolean fits = board.put(visit, place) == Answer.DONE;
        board.lift(visit);
        return fits;
    }

    /** The others of its patient, those that follow in its chain first. */
    private List<Movable> neighbours(Movable visit) {
        List<UUID> chain = situation.bookOf(visit.patientId()).chainOf(visit).steps().stream()
                .map(Step::visitId)
                .toList();
        int own = chain.indexOf(visit.id());
        return board.visits().stream()
                .filter(other -> other.patientId().equals(visit.patientId()) && !other.equals(visit))
                .sorted(Comparator.comparingInt(other -> distance(chain.indexOf(other.id()), own, chain.size())))
                .toList();
    }

    private static int distance(int index, int own, int size) {
        return index < 0 ? 2 * size : index > own ? index - own : size + own - index;
    }
}
