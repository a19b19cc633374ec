package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.series.SeriesOutcome;
import java.util.List;

/**
 * What became of a plan.
 *
 * @param series in the order in which they were asked
 * @param constructed what the series cost as they were first placed
 * @param cost what they cost now, by the weights of the soft constraints; never more
 */
public record PlanOutcome(List<SeriesOutcome> series, long constructed, long cost) {

    public PlanOutcome {
        series = List.copyOf(series);
    }

    public boolean isComplete() {
        return series.stream().allMatch(SeriesOutcome::isComplete);
    }
}
