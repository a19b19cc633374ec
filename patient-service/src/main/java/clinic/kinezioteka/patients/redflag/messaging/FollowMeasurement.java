package clinic.kinezioteka.patients.redflag.messaging;

import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.redflag.Measured;
import clinic.kinezioteka.patients.redflag.RedFlags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Notes with the flags that a measurement raised what became of it, and clears none. */
@ApplicationScoped
class FollowMeasurement implements EventHandler<MeasurementHeard> {
    private static final String VOIDED = "assessment.voided";

    private final RedFlags flags;
    private final Clock clock;

    FollowMeasurement(RedFlags flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("assessment.corrected", VOIDED);
    }

    @Override
    public Class<MeasurementHeard> dataType() {
        return MeasurementHeard.class;
    }

    @Override
    public void handle(ReceivedEvent<MeasurementHeard> event) {
        MeasurementHeard heard = event.data();
        if (event.type().equals(VOIDED)) {
            flags.rest(heard.assessmentId(), flag -> Measured.VOIDED, clock.instant());
        } else if (heard.redFlags() != null) {
            flags.rest(
                    heard.assessmentId(),
                    flag -> heard.shows(flag) ? Measured.SHOWN : Measured.CORRECTED,
                    clock.instant());
        }
    }
}
