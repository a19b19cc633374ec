package clinic.kinezioteka.programmes.planning;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Random;

/** Where the solver gets its rearrangements from: endlessly, at random. */
public class Rearrangements implements MoveIteratorFactory<Plan, Rearrangement> {

    /** For the solver. */
    public Rearrangements() {}

    @Override
    public long getSize(ScoreDirector<Plan> plan) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Iterator<Rearrangement> createOriginalMoveIterator(ScoreDirector<Plan> plan) {
        throw new UnsupportedOperationException("rearrangements come at random only");
    }

    @Override
    public Iterator<Rearrangement> createRandomMoveIterator(ScoreDirector<Plan> plan, Random random) {
        return new RandomRearrangements(plan.getWorkingSolution(), random);
    }
}
