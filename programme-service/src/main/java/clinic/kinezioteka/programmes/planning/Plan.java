package clinic.kinezioteka.programmes.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simplelong.SimpleLongScore;
import clinic.kinezioteka.programmes.quality.PlacedSeries;
import clinic.kinezioteka.programmes.series.PlacedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the visits of some series lie; at each moment every hard constraint is kept. */
@PlanningSolution
public class Plan {

    private Frame frame;

    private @Nullable Diary diary;

    @PlanningEntityCollectionProperty
    private List<PlannedVisit> visits;

    /** Where the visits were put first. The solver wants a list; all the places that {@link Rearrangements} makes would be millions. */
    @ValueRangeProvider
    private List<PlacedStep> first;

    /** What it costs, below zero; there is no hard part, as no plan breaks anything. */
    @PlanningScore
    @SuppressWarnings("UnusedVariable") // the solver reads it
    private @Nullable SimpleLongScore score;

    /** For the solver, which copies the best plan so far. */
    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(Frame frame, List<PlacedSeries> placed) {
        this.frame = frame;
        this.visits = new ArrayList<>();
        this.first = new ArrayList<>();
        for (int series = 0; series < placed.size(); series++) {
            List<PlacedStep> chain = placed.get(series).places();
            for (int step = 0; step < chain.size(); step++) {
                first.add(chain.get(step));
                boolean stands = frame.series().get(series).steps().get(step).at() != null;
                visits.add(new PlannedVisit(series, chain.get(step), stands));
            }
        }
    }

    /** Kept by {@link PlanScoring}, which hears of every change. */
    Diary diary() {
        return Objects.requireNonNull(diary);
    }

    Diary open() {
        Diary opened = new Diary(this);
        diary = opened;
        return opened;
    }

    Frame frame() {
        return frame;
    }

    List<PlannedVisit> visits() {
        return visits;
    }

    /** The visits by series, each in the order of its chain. */
    List<List<PlannedVisit>> chains() {
        List<List<PlannedVisit>> chains = new ArrayList<>();
        frame.series().forEach(series -> chains.add(new ArrayList<>()));
        visits.forEach(visit -> chains.get(visit.series()).add(visit));
        return chains;
    }

    List<PlacedSeries> placed() {
        List<List<PlannedVisit>> chains = chains();
        return IntStream.range(0, chains.size())
                .mapToObj(series -> placed(series, chains.get(series)))
                .toList();
    }

    PlacedSeries placed(int series, List<PlannedVisit> chain) {
        return new PlacedSeries(
                frame.series().get(series),
                chain.stream().map(PlannedVisit::place).toList());
    }
}
