package clinic.kinezioteka.programmes.disruption;

import static clinic.kinezioteka.programmes.disruption.SmallClinic.DOCTOR;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.MONDAY;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.OTHER_DOCTOR;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.OTHER_ROOM;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.ROOM;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.span;
import static clinic.kinezioteka.programmes.disruption.SmallClinic.wholeDay;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.disruption.Arrangement.Moved;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Choice;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against all ways there are, tried one by one in small clinics made from seeds. */
class ProvenLeastTest {

    private Disturbance least = new Disturbance(99, 0, 0, 0);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void disturbsNoMoreThanTheBestOfAllWays(int seed) {
        Situation situation = situation(new Random(seed));
        tryAll(situation, new Board(situation), new Options(situation), 0);
        assertThat(disturbance(situation, LeastDisruption.of(situation, 20000))).isEqualTo(least);
    }

    private static Situation situation(Random random) {
        SmallClinic clinic = new SmallClinic().hours(8, 10).days(MONDAY, MONDAY);
        for (UUID resource : List.of(OTHER_DOCTOR, ROOM, OTHER_ROOM)) {
            for (int quarter = 0; quarter < 8; quarter += 2) {
                if (random.nextInt(4) == 0) {
                    clinic.taken(resource, span(MONDAY, 8 + quarter / 4.0, 30));
                }
            }
        }
        for (int visit = 0; visit < 2 + random.nextInt(2); visit++) {
            clinic.consultation(
                    MONDAY, 8 + random.nextInt(7) / 4.0, DOCTOR, random.nextBoolean() ? ROOM : OTHER_ROOM, true);
        }
        if (random.nextBoolean()) {
            clinic.consultation(MONDAY, 8 + random.nextInt(7) / 4.0, OTHER_DOCTOR, ROOM, false);
        }
        return clinic.without(DOCTOR, random.nextBoolean() ? wholeDay(MONDAY) : span(MONDAY, 8, 75));
    }

    private void tryAll(Situation situation, Board board, Options options, int index) {
        if (index == 0) {
            situation.visits().forEach(board::lift);
        }
        if (index == situation.visits().size()) {
            Disturbance now = board.disturbance(situation.visits());
            least = now.isLessThan(least) ? now : least;
            return;
        }
        Movable visit = situation.visits().get(index);
        for (Iterator<Choice> starts = options.nearestFirst(visit); starts.hasNext(); ) {
            for (Iterator<Placement> ways = options.at(starts.next(), visit); ways.hasNext(); ) {
                if (board.put(visit, ways.next()) == Board.Answer.DONE) {
                    tryAll(situation, board, options, index + 1);
                    board.lift(visit);
                }
            }
        }
        if (board.leave(visit)) {
            tryAll(situation, board, options, index + 1);
            board.lift(visit);
        }
    }

    private static Disturbance disturbance(Situation situation, Arrangement found) {
        Disturbance sum = Disturbance.NONE;
        for (Movable visit : situation.visits()) {
            sum = sum.plus(found.moved().stream()
                    .filter(one -> one.visit().equals(visit))
                    .map(Moved::to)
                    .findFirst()
                    .map(to -> Disturbance.ofMoving(visit, to))
                    .orElseGet(() -> Disturbance.ofStaying(visit)));
        }
        return sum;
    }
}
