package clinic.kinezioteka.defaults.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Ticks as finely as the database keeps time, so that a first answer and a later one say the same instant. */
final class MicrosecondClock extends Clock {

    private final Clock fine;

    MicrosecondClock(Clock fine) {
        this.fine = fine;
    }

    @Override
    public Instant instant() {
        return fine.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return fine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MicrosecondClock(fine.withZone(zone));
    }
}
