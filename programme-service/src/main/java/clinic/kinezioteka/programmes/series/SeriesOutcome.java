package clinic.kinezioteka.programmes.series;

import java.util.List;

/**
 * What a search found.
 *
 * @param placed the steps that have a place now; all of them when there is no conflict, else those that could keep every constraint
 * @param conflicts every hard constraint that stands in the way; empty when the series is complete
 * @param unmet wishes that gave way
 * @param alternatives feasible series nearest to what was asked; only when there are conflicts
 */
public record SeriesOutcome(
        List<Step> placed, List<Conflict> conflicts, List<UnmetWish> unmet, List<Alternative> alternatives) {

    public SeriesOutcome {
        placed = List.copyOf(placed);
        conflicts = List.copyOf(conflicts);
        unmet = List.copyOf(unmet);
        alternatives = List.copyOf(alternatives);
    }

    /** Of a series whose steps all have a place. */
    public static SeriesOutcome complete(SeriesRequest request, List<Step> placed) {
        return new SeriesOutcome(placed, List.of(), UnmetWishes.of(request, placed), List.of());
    }

    public boolean isComplete() {
        return conflicts.isEmpty();
    }
}
