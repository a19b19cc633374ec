package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.programmes.series.Alternative;
import clinic.kinezioteka.programmes.series.Conflict;
import java.time.Instant;
import java.util.List;

/** What is told when a placement breaks hard constraints: each one, by its visit. */
public final class Refusals {

    private Refusals() {}

    /** The type is that of the first conflict, an overlap before the others. */
    public static Failure of(List<Conflict> conflicts) {
        String type = conflicts.stream()
                .map(Refusals::type)
                .min((one, other) -> Boolean.compare(other.equals(TAKEN), one.equals(TAKEN)))
                .orElse(TAKEN);
        return told(
                new clinic.kinezioteka.defaults.failure.Conflict(type, "The visit cannot take place then."), conflicts);
    }

    /** What is wanted is kept for another visit until an instant, and nothing else stands against it. */
    public static Failure reserved(List<Conflict> conflicts, Instant until) {
        return told(
                new clinic.kinezioteka.defaults.failure.Conflict("slot-reserved", "This is reserved for another visit.")
                        .with("reservedUntil", until),
                conflicts);
    }

    public static Failure series(List<Conflict> conflicts, List<Alternative> alternatives) {
        return told(
                new clinic.kinezioteka.defaults.failure.Conflict(
                                "series-impossible", "No series keeps every hard constraint; nothing was booked.")
                        .with("alternatives", alternatives),
                conflicts);
    }

    private static final String TAKEN = "slot-taken";

    private static String type(Conflict conflict) {
        return switch (conflict.constraint()) {
            case PRACTITIONER_OVERLAP, ROOM_OVERLAP, DEVICE_OVERLAP, PATIENT_OVERLAP -> TAKEN;
            case ORDER_OF_CHAIN, ORDER_OF_MODULES -> "out-of-order";
            case WINDOW -> "outside-window";
            case REST_DAY, ONE_SESSION_A_DAY -> "no-rest-day";
            case DOCTOR_WITHIN_WORKING_DAYS -> "doctor-too-late";
            case OPENING_HOURS, WEEKLY_HOURS -> "outside-hours";
            case DEVICE_IN_ITS_ROOM -> "device-in-another-room";
            case ABSENCE -> "practitioner-absent";
            case CLOSURE -> "closed";
            case NOTICE -> "within-notice";
            case NOT_IN_THE_PAST -> "in-the-past";
        };
    }

    private static Failure told(Failure failure, List<Conflict> conflicts) {
        conflicts.forEach(failure::conflict);
        return failure;
    }
}
