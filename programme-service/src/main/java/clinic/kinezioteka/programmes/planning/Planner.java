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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** As {@link #plan(List, Duration)}, within the time that the settings give. */
    public PlanOutcome plan(List<SeriesRequest> requests) {
        return plan(requests, planning.within());
    }

    /**
     * Series that find no place are told with their conflicts; then the others stay where they were first placed. Fails with 409 when
     * the time does not suffice to place them at all.
     */
    public PlanOutcome plan(List<SeriesRequest> requests, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        List<SeriesOutcome> outcomes = new Construction(scheduling, end).of(requests);
        if (!outcomes.stream().allMatch(SeriesOutcome::isComplete)) {
            return new PlanOutcome(outcomes, 0, 0);
        }
        Frame frame = Frame.of(requests, scheduling);
        Plan first = new Plan(frame, placed(requests, outcomes));
        long constructed = frame.quality().cost(first.placed());
        List<PlacedSeries> better = checked(improved(first, end).placed());
        return new PlanOutcome(
                better.stream().map(Planner::told).toList(),
                constructed,
                frame.quality().cost(better));
    }

    /** Whether what was planned is still wanted and keeps every hard constraint among what is taken by now. */
    public boolean holds(PlanOutcome plan, List<SeriesRequest> now) {
        return unplaced(now).equals(visits(plan.series().stream().flatMap(one -> one.placed().stream())))
                && new FinalCheck(scheduling).broken(placed(now, plan.series())).isEmpty();
    }

    private List<PlacedSeries> checked(List<PlacedSeries> plan) {
        List<Conflict> broken = new FinalCheck(scheduling).broken(plan);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("a plan breaks " + broken.get(0).constraint());
        }
        return plan;
    }

    private Plan improved(Plan plan, long end) {
        long visits = plan.visits().stream().filter(visit -> !visit.stands()).count();
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (visits == 0 || planning.movesPerVisit() == 0 || left.toMillis() <= 0) {
            return plan;
        }
        return solvers.buildSolver(new SolverConfigOverride<Plan>()
                        .withTerminationConfig(new TerminationConfig()
                                .withSpentLimit(left.compareTo(planning.limit()) < 0 ? left : planning.limit())
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

    private static Set<UUID> unplaced(List<SeriesRequest> requests) {
        return visits(requests.stream().flatMap(one -> one.steps().stream()).filter(step -> step.at() == null));
    }

    private static Set<UUID> visits(Stream<Step> steps) {
        return steps.map(Step::visitId).collect(Collectors.toSet());
    }

    private static SeriesOutcome told(PlacedSeries series) {
        return SeriesOutcome.complete(
                series.request(), series.anew().stream().map(PlacedStep::step).toList());
    }
}
