package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.search.SeriesSearch;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
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
