package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.quality.PlacedSeries;
import clinic.kinezioteka.programmes.quality.SoftConstraints;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Choice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;

/** Among places that disturb equally it takes the one that suits the series best: by the soft constraints, then with the fewest practitioners. */
record FinerChoice(Situation situation, Board board, Options options, Effort effort) {

    void of(Movable visit) {
        Placement present = board.movedTo(visit);
        if (present == null) {
            return;
        }
        Disturbance equal = Disturbance.ofMoving(visit, present);
        Placement best = present;
        Cost least = cost(visit);
        board.lift(visit);
        Iterator<Choice> starts = options.nearestFirst(visit, board);
        boolean isNear = true;
        while (isNear && starts.hasNext() && !effort.isSpent()) {
            Choice choice = starts.next();
            isNear = !equal.isLessThan(Disturbance.ofMoving(visit, choice.span().start()));
            for (Iterator<Placement> ways = options.at(choice, visit); isNear && ways.hasNext(); ) {
                Placement at = ways.next();
                effort.spend();
                if (Disturbance.ofMoving(visit, at).equals(equal) && board.put(visit, at) == Board.Answer.DONE) {
                    Cost cost = cost(visit);
                    board.lift(visit);
                    if (cost.isLessThan(least)) {
                        least = cost;
                        best = at;
                    }
                }
            }
        }
        board.settle(visit, best);
    }

    private Cost cost(Movable visit) {
        ZoneId zone = situation.around().zone();
        PatientBook.Chain chain = situation.bookOf(visit.patientId()).chainOf(visit);
        int module = visit.step().module();
        List<PlacedStep> places = chain.steps().stream()
                .filter(step -> step.module() == module)
                .map(this::asItLies)
                .filter(step -> step.at() != null)
                .map(step -> PlacedStep.of(step, zone))
                .toList();
        SeriesRequest request = new SeriesRequest(
                places.stream()
                        .map(PlacedStep::step)
                        .map(step -> board.isMovable(step.visitId()) ? step.at(null) : step)
                        .toList(),
                chain.windows().getOrDefault(module, new Window(0, 0, 0)),
                places.get(0).day(),
                Instant.MIN,
                Instant.MAX,
                Wishes.none(),
                false,
                situation.around());
        return new Cost(
                new SoftConstraints(situation.settings().weights()).cost(new PlacedSeries(request, places)),
                places.stream()
                        .map(place -> place.at().practitionerId())
                        .distinct()
                        .count());
    }

    private Step asItLies(Step step) {
        return board.placeOf(step.visitId()).map(PlacedStep::step).orElse(step);
    }

    private record Cost(long wishes, long practitioners) {

        boolean isLessThan(Cost other) {
            return wishes < other.wishes || (wishes == other.wishes && practitioners < other.practitioners);
        }
    }
}
