package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.disruption.Board.Answer;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Choice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What a visit finds that is lifted from the board, while all others stay as they lie. */
record Alone(Board board, Options options, Effort effort) {

    /** The least that it disturbs; where it finds no place, that it stays. */
    Disturbance least(Movable visit) {
        Iterator<Choice> starts = options.nearestFirst(visit, board);
        Disturbance least = Disturbance.ofStaying(visit);
        while (starts.hasNext() && !effort.isSpent()) {
            Choice choice = starts.next();
            if (!Disturbance.ofMoving(visit, choice.span().start()).isLessThan(least)) {
                return least;
            }
            Optional<Disturbance> here = at(choice, visit).map(place -> Disturbance.ofMoving(visit, place));
            if (here.isPresent() && here.get().isLessThan(least)) {
                least = here.get();
            }
        }
        return least;
    }

    /** The nearest places, one for each start. */
    List<Placement> nearest(Movable visit, int most) {
        List<Placement> found = new ArrayList<>();
        Iterator<Choice> starts = options.nearestFirst(visit, board);
        while (starts.hasNext() && found.size() < most && !effort.isSpent()) {
            at(starts.next(), visit).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Optional<Placement> at(Choice choice, Movable visit) {
        Iterator<Placement> ways = options.at(choice, visit);
        while (ways.hasNext() && !effort.isSpent()) {
            Placement at = ways.next();
            effort.spend();
            Answer answer = board.put(visit, at);
            if (answer == Answer.DONE) {
                board.lift(visit);
                return Optional.of(at);
            }
            if (answer == Answer.NOT_THEN) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
