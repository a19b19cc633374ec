package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.search.Openings;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Choice;
import clinic.kinezioteka.programmes.timetable.Choices;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tells why a visit finds no place, with all others as they lie at last: of each day near to its own, the least that stands against it. */
record InTheWay(Situation situation, Board board, Options options) {
    /** So many days are told, its own first. */
    private static final int DAYS = 7;
    /** So many of a day, spread over it. */
    private static final int STARTS = 8;

    List<Conflict> of(Movable visit) {
        Surroundings around = situation.around().with(board.takenBut(visit));
        Openings openings = new Openings(around);
        Choices choices = new Choices(around);
        Placement former = board.movedTo(visit);
        board.lift(visit);
        List<Conflict> all = options.days(visit, DAYS).stream()
                .flatMap(day -> on(day, visit, openings, choices))
                .distinct()
                .toList();
        board.settle(visit, former);
        return all;
    }

    private Stream<Conflict> on(LocalDate day, Movable visit, Openings openings, Choices choices) {
        List<List<Conflict>> byStart = new ArrayList<>();
        List<Choice> starts = choices.on(visit.need(), day);
        for (int index = 0; index < starts.size(); index += 1 + starts.size() / STARTS) {
            Choice choice = starts.get(index);
            byStart.add(board.brokenAt(visit, options.at(choice, visit).next()));
        }
        return byStart.stream()
                .min(Comparator.comparingInt(List::size))
                .orElseGet(() -> openings.inTheWay(visit.step(), day))
                .stream();
    }
}
