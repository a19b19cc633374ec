package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Need;
import java.util.Objects;
import java.util.UUID;

/**
 * A booked visit that may get another place.
 *
 * @param step where it lies until now, and what it needs
 * @param hasTo whether it cannot stay there; another one moves only to make way
 */
public record Movable(UUID patientId, Step step, boolean hasTo) {

    public UUID id() {
        return step.visitId();
    }

    public Need need() {
        return step.need();
    }

    /** Where it lies until now. */
    public Placement before() {
        return Objects.requireNonNull(step.at());
    }

    boolean isWithTheSame(UUID practitionerId) {
        return before().practitionerId().equals(practitionerId);
    }
}
