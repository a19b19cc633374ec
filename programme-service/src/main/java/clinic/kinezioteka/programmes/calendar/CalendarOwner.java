package clinic.kinezioteka.programmes.calendar;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose calendar it is: a practitioner's or a patient's. */
@Embeddable
public record CalendarOwner(@Nullable UUID practitionerId, @Nullable UUID patientId) {

    public CalendarOwner {
        if ((practitionerId == null) == (patientId == null)) {
            throw new IllegalArgumentException("a calendar has one owner");
        }
    }

    /** The calendar of a practitioner. */
    public static CalendarOwner practitioner(UUID id) {
        return new CalendarOwner(id, null);
    }

    /** The calendar of a patient. */
    public static CalendarOwner patient(UUID id) {
        return new CalendarOwner(null, id);
    }

    /** The id of the owner, whichever it is. */
    public UUID id() {
        return practitionerId == null ? Objects.requireNonNull(patientId) : practitionerId;
    }
}
