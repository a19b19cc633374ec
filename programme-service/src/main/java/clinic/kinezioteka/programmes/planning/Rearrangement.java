package clinic.kinezioteka.programmes.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import clinic.kinezioteka.programmes.series.PlacedStep;
import java.util.Map;

/** Some visits get other places at once. Only made where every hard constraint stays kept. */
final class Rearrangement extends AbstractMove<Plan> {
    static final Rearrangement NONE = new Rearrangement(Map.of());

    private final Map<PlannedVisit, PlacedStep> places;

    Rearrangement(Map<PlannedVisit, PlacedStep> places) {
        this.places = places;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Plan> plan) {
        return !places.isEmpty();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Plan> plan) {
        places.forEach((visit, place) -> {
            plan.beforeVariableChanged(visit, PlannedVisit.PLACE);
            visit.lieAt(place);
            plan.afterVariableChanged(visit, PlannedVisit.PLACE);
        });
    }
}
