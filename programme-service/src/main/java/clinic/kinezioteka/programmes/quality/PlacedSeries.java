package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A series that has all its places.
 *
 * @param request what was asked
 * @param places one for each of its steps, in the order of the chain
 */
public record PlacedSeries(SeriesRequest request, List<PlacedStep> places) {

    public PlacedSeries {
        if (places.size() != request.steps().size()) {
            throw new IllegalArgumentException("each step has a place");
        }
    }

    LocalDate firstDay() {
        return places.get(0).day();
    }

    LocalDate lastDay() {
        return places.get(places.size() - 1).day();
    }

    boolean isAnew(int step) {
        return request.steps().get(step).at() == null;
    }

    /** The places that were looked for; the others stood before. */
    public List<PlacedStep> anew() {
        List<PlacedStep> found = new ArrayList<>(places.size());
        for (int step = 0; step < places.size(); step++) {
            if (isAnew(step)) {
                found.add(places.get(step));
            }
        }
        return found;
    }
}
