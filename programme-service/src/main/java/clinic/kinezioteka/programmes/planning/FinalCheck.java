package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.constraint.SchedulingConstraints;
import clinic.kinezioteka.programmes.quality.PlacedSeries;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Proposal;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last word on a plan: each series judged by all hard constraints, with all the others around it. */
record FinalCheck(SchedulingSettings settings) {

    List<Conflict> broken(List<PlacedSeries> plan) {
        return plan.stream()
                .flatMap(series -> broken(series, plan.stream().filter(other -> !other.equals(series))))
                .toList();
    }

    private Stream<Conflict> broken(PlacedSeries series, Stream<PlacedSeries> others) {
        TakenTimes taken = new TakenTimes();
        others.flatMap(other -> other.anew().stream()).map(PlacedStep::step).forEach(taken::add);
        SeriesRequest request = series.request();
        List<Step> chain = series.places().stream().map(PlacedStep::step).toList();
        return SchedulingConstraints.broken(new Proposal(
                        chain,
                        series.anew().stream().map(one -> one.step().visitId()).collect(Collectors.toSet()),
                        Map.of(chain.get(0).module(), request.window()),
                        taken.around(request.around()),
                        settings.doctorWithinWorkingDays(),
                        false))
                .stream();
    }
}
