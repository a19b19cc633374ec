package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.scheduling.SchedulingSettings;
import clinic.kinezioteka.programmes.scheduling.SeriesOutcome;
import clinic.kinezioteka.programmes.scheduling.SeriesRequest;
import clinic.kinezioteka.programmes.scheduling.SeriesSearch;
import java.util.List;

/** Places one series after the other, each around what those before it took: first come, first served. */
final class Construction {
    private final SchedulingSettings settings;
    private final TakenTimes taken = new TakenTimes();

    Construction(SchedulingSettings settings) {
        this.settings = settings;
    }

    List<SeriesOutcome> of(List<SeriesRequest> requests) {
        return requests.stream().map(this::next).toList();
    }

    private SeriesOutcome next(SeriesRequest request) {
        SeriesOutcome outcome = SeriesSearch.search(request.within(taken.around(request.around())), settings);
        outcome.placed().forEach(taken::add);
        return outcome;
    }
}
