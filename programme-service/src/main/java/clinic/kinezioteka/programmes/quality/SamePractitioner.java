package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One therapist gives all sessions: each one with anybody else than the one who gives most costs. */
record SamePractitioner(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        Map<UUID, Integer> given = new HashMap<>();
        int sessions = 0;
        int most = 0;
        for (PlacedStep one : series.places()) {
            if (one.step().isSession()) {
                sessions++;
                most = Math.max(most, given.merge(one.at().practitionerId(), 1, Integer::sum));
            }
        }
        return (long) weight * (sessions - most);
    }
}
