package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.util.List;

/** The soft constraints of product section 2 that concern one series; {@link IdleDevices} concerns all. */
public final class SoftConstraints {
    private final List<SoftConstraint> all;

    public SoftConstraints(SchedulingSettings.Weights weights) {
        this.all = List.of(
                new NoWaiting(weights.waitingDay()),
                new EvenSpacing(weights),
                new PreferredDay(weights.preferredDay()),
                new PreferredHours(weights.preferredHours()),
                new PreferredPractitioner(weights.preferredPractitioner()),
                new PreferredLanguage(weights.preferredLanguage()),
                new SamePractitioner(weights.samePractitioner()),
                new DayOfItsOwn(weights.sharedDay()),
                new TwoSessionsAWeek(weights.thirdSession()));
    }

    public long cost(PlacedSeries series) {
        long cost = 0;
        for (SoftConstraint one : all) {
            cost += one.cost(series);
        }
        return cost;
    }
}
