package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.quality.IdleDevices.UnitDay;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What series cost together: the one measure by which plans are compared, whoever made them. */
public record PlanQuality(SoftConstraints wishes, IdleDevices devices) {

    public static PlanQuality in(Surroundings around, SchedulingSettings.Weights weights) {
        return new PlanQuality(new SoftConstraints(weights), new IdleDevices(around, weights));
    }

    public long cost(List<PlacedSeries> plan) {
        long sum = 0;
        Map<UnitDay, List<PlacedStep>> uses = new HashMap<>();
        for (PlacedSeries series : plan) {
            sum += wishes.cost(series);
            for (PlacedStep one : series.anew()) {
                UnitDay.of(one).forEach(on -> uses.computeIfAbsent(on, key -> new ArrayList<>())
                        .add(one));
            }
        }
        return sum
                + uses.entrySet().stream()
                        .mapToLong(entry -> devices.cost(entry.getKey(), entry.getValue()))
                        .sum();
    }
}
