package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.quality.PlacedSeries;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.timetable.Choices;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The best plan that there is, proven by CP-SAT: none costs less by the same soft constraints. */
final class ProvenPlan {
    private static final double SECONDS = 60;
    private static final int WORKERS = 4;
    private static final long CELL_MINUTES = 15;

    private final CpModel model = new CpModel();
    private final List<SeriesModel> series;

    private ProvenPlan(List<SeriesRequest> requests) {
        var around = requests.get(0).around();
        var weights = SmallClinic.SETTINGS.weights();
        Choices choices = new Choices(around);
        this.series = requests.stream()
                .map(request -> new SeriesModel(model, request, choices))
                .toList();
        List<Candidate> all = series.stream().flatMap(SeriesModel::all).toList();
        takeNothingTwice(all);
        LinearExprBuilder cost = LinearExpr.newBuilder();
        series.forEach(one -> new WishModel(model, one, weights, cost).add());
        new IdleModel(model, around, weights.idleQuarterHour(), cost).add(all);
        model.minimize(cost.build());
    }

    /** Empty where there is no plan, or none was proven in time. */
    static Optional<List<PlacedSeries>> of(List<SeriesRequest> requests) {
        return new ProvenPlan(requests).solved();
    }

    private Optional<List<PlacedSeries>> solved() {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(SECONDS)
                .setNumWorkers(WORKERS)
                .setRandomSeed(1);
        return solver.solve(model) == CpSolverStatus.OPTIMAL
                ? Optional.of(series.stream().map(one -> one.placed(solver)).toList())
                : Optional.empty();
    }

    private void takeNothingTwice(List<Candidate> all) {
        Map<Cell, List<Literal>> cells = new HashMap<>();
        all.forEach(one -> one.resources().forEach(resource -> {
            for (long minute = one.start(); minute < one.end(); minute += CELL_MINUTES) {
                cells.computeIfAbsent(new Cell(resource, minute / CELL_MINUTES), key -> new ArrayList<>())
                        .add(one.chosen());
            }
        }));
        cells.values().forEach(model::addAtMostOne);
    }

    private record Cell(UUID resource, long quarter) {}
}
