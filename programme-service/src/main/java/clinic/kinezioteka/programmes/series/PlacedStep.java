package clinic.kinezioteka.programmes.series;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** A step that has its time, with the local date of its start. */
public record PlacedStep(Step step, Placement at, LocalDate day) {

    public static PlacedStep of(Step step, ZoneId zone) {
        Placement at = Objects.requireNonNull(step.at());
        return new PlacedStep(step, at, at.day(zone));
    }
}
