package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.constraint.ChainRules;
import clinic.kinezioteka.programmes.quality.PlanQuality;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.timetable.Choices;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.util.List;

/**
 * All of a plan that its search does not change.
 *
 * @param series what is asked, all of one clinic
 * @param rules of each series
 * @param choices that the clinic has, whoever the patient is
 */
record Frame(
        List<SeriesRequest> series,
        List<ChainRules> rules,
        Choices choices,
        PlanQuality quality,
        SchedulingSettings settings) {

    static Frame of(List<SeriesRequest> series, SchedulingSettings settings) {
        var around = series.get(0).around();
        return new Frame(
                List.copyOf(series),
                series.stream().map(one -> new ChainRules(one, settings)).toList(),
                new Choices(around),
                PlanQuality.in(around, settings.weights()),
                settings);
    }
}
