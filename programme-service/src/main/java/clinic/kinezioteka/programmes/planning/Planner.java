package clinic.kinezioteka.programmes.planning;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import clinic.kinezioteka.programmes.quality.PlacedSeries;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans series together. Each lies where every hard constraint is kept; among such plans a good one is looked for. */
@ApplicationScoped
public class Planner {

    private final SchedulingSettings scheduling;
    private final PlanningSettings planning;
    private final SolverFactory<Plan> solvers;

    public Planner(SchedulingSettings scheduling, PlanningSettings planning) {
        this.scheduling = scheduling;
        this.planning = planning;
        this.solvers = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(PlannedVisit.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScoring.class))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Rearrangements.class))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig().withLateAcceptanceSize(planning.lateAcceptance()))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(planning.limit())));
    }

    /** Series that find no place are told with their conflicts; then the others stay where they were first placed. */
    public PlanOutcome plan(List<SeriesRequest> requests) {
        List<SeriesOutcome> outcomes = new Construction(scheduling).of(requests);
        if (!outcomes.stream().allMatch(SeriesOutcome::isComplete)) {
            return new PlanOutcome(outcomes, 0, 0);
        }
        Frame frame = Frame.of(requests, scheduling);
        Plan first = new Plan(frame, placed(requests, outcomes));
        long constructed = frame.quality().cost(first.placed());
        List<PlacedSeries> better = checked(improved(first).placed());
        return new PlanOutcome(
                better.stream().map(Planner::told).toList(),
                constructed,
                frame.quality().cost(better));
    }

    private List<PlacedSeries> checked(List<PlacedSeries> plan) {
        List<Conflict> broken = new FinalCheck(scheduling).broken(plan);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("a plan breaks " + broken.get(0).constraint());
        }
        return plan;
    }

    private Plan improved(Plan plan) {
        long visits = plan.visits().stream().filter(visit -> !visit.stands()).count();
        if (visits == 0 || planning.movesPerVisit() == 0) {
            return plan;
        }
        return solvers.buildSolver(new SolverConfigOverride<Plan>()
                        .withTerminationConfig(new TerminationConfig()
                                .withSpentLimit(planning.limit())
                                .withMoveCountLimit(visits * planning.movesPerVisit())))
                .solve(plan);
    }

    private static List<PlacedSeries> placed(List<SeriesRequest> requests, List<SeriesOutcome> outcomes) {
        List<PlacedSeries> placed = new ArrayList<>();
        for (int index = 0; index < requests.size(); index++) {
            SeriesRequest request = requests.get(index);
            Map<UUID, Step> found =
                    outcomes.get(index).placed().stream().collect(Collectors.toMap(Step::visitId, Function.identity()));
            placed.add(new PlacedSeries(
                    request,
                    request.steps().stream()
                            .map(step -> found.getOrDefault(step.visitId(), step))
                            .map(step -> PlacedStep.of(step, request.around().zone()))
                            .toList()));
        }
        return placed;
    }

    private static SeriesOutcome told(PlacedSeries series) {
        return SeriesOutcome.complete(
                series.request(), series.anew().stream().map(PlacedStep::step).toList());
    }
}
