package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.disruption.Board.Answer;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Choice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the least disruptive places for some visits while all others stay as they lie: by branch and bound, and to the end unless the
 * effort is spent before.
 */
final class PlaceSearch {
    private final Board board;
    private final Options options;
    private final List<Movable> visits;
    private final Effort effort;
    /** The least that the visits from an index on disturb, each as if it were alone. */
    private final List<Disturbance> leastFrom = new ArrayList<>();

    private final Map<Movable, Optional<Placement>> decided = new LinkedHashMap<>();
    private Map<Movable, Optional<Placement>> found = Map.of();
    private Disturbance best;

    /**
     * @param visits in the order in which they are placed; none of them lies on the board
     * @param limit only what disturbs less is of interest
     */
    PlaceSearch(Board board, Options options, List<Movable> visits, Effort effort, Disturbance limit) {
        this.board = board;
        this.options = options;
        this.visits = visits;
        this.effort = effort;
        this.best = limit;
    }

    /** Where each of them goes, those that stay without a place; empty when nothing disturbs less than the limit. */
    Optional<Map<Movable, Optional<Placement>>> better() {
        Disturbance sum = Disturbance.NONE;
        leastFrom.add(sum);
        for (int index = visits.size() - 1; index >= 0; index--) {
            sum = sum.plus(alone(visits.get(index)));
            leastFrom.add(0, sum);
        }
        place(0, Disturbance.NONE);
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private Disturbance alone(Movable visit) {
        if (!visit.hasTo()) {
            return Disturbance.NONE;
        }
        Disturbance least = new Alone(board, options, effort).least(visit);
        return effort.isSpent() ? Disturbance.NONE : least;
    }

    private void place(int index, Disturbance soFar) {
        if (index == visits.size()) {
            best = soFar;
            found = new LinkedHashMap<>(decided);
            return;
        }
        Movable visit = visits.get(index);
        if (!visit.hasTo()) {
            stay(index, visit, soFar);
        }
        Iterator<Choice> starts = options.nearestFirst(visit, board);
        boolean isNear = true;
        while (isNear && starts.hasNext() && !isOver()) {
            Choice choice = starts.next();
            isNear = mayBeBetter(
                    index, soFar.plus(Disturbance.ofMoving(visit, choice.span().start())));
            if (isNear) {
                move(index, visit, choice, soFar);
            }
        }
        if (visit.hasTo()) {
            stay(index, visit, soFar);
        }
    }

    private void move(int index, Movable visit, Choice choice, Disturbance soFar) {
        Iterator<Placement> ways = options.at(choice, visit);
        Answer answer = Answer.DONE;
        while (answer != Answer.NOT_THEN && ways.hasNext() && !isOver()) {
            Placement at = ways.next();
            Disturbance then = soFar.plus(Disturbance.ofMoving(visit, at));
            if (mayBeBetter(index, then)) {
                effort.spend();
                answer = board.put(visit, at);
                if (answer == Answer.DONE) {
                    decided.put(visit, Optional.of(at));
                    place(index + 1, then);
                    decided.remove(visit);
                    board.lift(visit);
                }
            }
        }
    }

    private void stay(int index, Movable visit, Disturbance soFar) {
        Disturbance then = soFar.plus(Disturbance.ofStaying(visit));
        if (mayBeBetter(index, then) && board.leave(visit)) {
            decided.put(visit, Optional.empty());
            place(index + 1, then);
            decided.remove(visit);
            board.lift(visit);
        }
    }

    private boolean mayBeBetter(int index, Disturbance then) {
        return then.plus(leastFrom.get(index + 1)).isLessThan(best);
    }

    private boolean isOver() {
        return effort.isSpent();
    }
}
