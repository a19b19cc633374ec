package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.search.SeriesSearch;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.util.List;

/** Places one series after the other, each around what those before it took: first come, first served. */
final class Construction {
    private final SchedulingSettings settings;
    private final long end;
    private final TakenTimes taken = new TakenTimes();

    /** @param end by {@link System#nanoTime} */
    Construction(SchedulingSettings settings, long end) {
        this.settings = settings;
        this.end = end;
    }

    List<SeriesOutcome> of(List<SeriesRequest> requests) {
        return requests.stream().map(this::next).toList();
    }

    private SeriesOutcome next(SeriesRequest request) {
        if (System.nanoTime() - end > 0) {
            throw new Conflict("plan-too-large", "So many modules cannot be placed together in time; plan fewer.");
        }
        SeriesOutcome outcome = SeriesSearch.search(request.within(taken.around(request.around())), settings);
        outcome.placed().forEach(taken::add);
        return outcome;
    }
}
