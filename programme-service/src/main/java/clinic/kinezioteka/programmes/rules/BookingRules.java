package clinic.kinezioteka.programmes.rules;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a clinic takes bookings. Visits that are booked already keep their times and lengths.
 *
 * @param lengths of visits by kind, each kind named
 * @param buffer kept free after a visit for practitioner, room and devices
 * @param minimumNotice how long before its start staff may still book a visit
 * @param patientNotice how long before its start patients may still book, move or cancel a visit of their own
 * @param workingDays days of the week that count for deadlines, holidays and closed days apart
 * @param openingHours within which visits lie; empty leaves it to the hours of the practitioners
 * @param holidayCalendar country (ISO 3166) whose public holidays are kept; null keeps none
 * @param reservation how long a slot stays reserved
 * @param offer how long somebody who waits has to answer an offer
 * @param gridMinutes starts that are proposed lie on this grid
 */
public record BookingRules(
        Map<VisitKind, Duration> lengths,
        Duration buffer,
        Duration minimumNotice,
        Duration patientNotice,
        Set<DayOfWeek> workingDays,
        List<Hours> openingHours,
        @Nullable String holidayCalendar,
        Duration reservation,
        Duration offer,
        int gridMinutes) {

    public BookingRules {
        lengths = Map.copyOf(lengths);
        workingDays = Set.copyOf(workingDays);
        openingHours = List.copyOf(openingHours);
    }

    public Duration lengthOf(VisitKind kind) {
        Duration length = lengths.get(kind);
        if (length == null) {
            throw new IllegalStateException("no length for " + kind);
        }
        return length;
    }

    /** What the network sets where a clinic sets nothing. */
    static BookingRules of(SchedulingSettings settings) {
        Map<VisitKind, Duration> lengths = new EnumMap<>(VisitKind.class);
        for (VisitKind kind : VisitKind.values()) {
            lengths.put(kind, settings.lengths().of(kind));
        }
        return new BookingRules(
                lengths,
                settings.buffer(),
                settings.minimumNotice(),
                settings.patientNotice(),
                settings.workingDays(),
                List.of(),
                null,
                settings.reservation(),
                settings.offer(),
                settings.gridMinutes());
    }
}
