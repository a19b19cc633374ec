package clinic.kinezioteka.programmes.availability;

import clinic.kinezioteka.programmes.booking.Booking;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.closure.ClosedTimes;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads when people, rooms, devices and patients cannot be had. */
@ApplicationScoped
public class Calendars {

    private final Bookings bookings;
    private final ClosedTimes closed;

    Calendars(Bookings bookings, ClosedTimes closed) {
        this.bookings = bookings;
        this.closed = closed;
    }

    /**
     * The calendars of some resources between two instants.
     *
     * @param moving visits whose bookings are given up
     * @param retrospective entered from paper: who was away is not looked at
     */
    public Known of(Collection<UUID> resources, Instant from, Instant to, Set<UUID> moving, boolean retrospective) {
        Map<UUID, Busy> taken = bookings.taking(resources, from, to, moving).stream()
                .collect(Collectors.groupingBy(
                        Booking::resourceId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Calendars::span, Collectors.toList()), Busy::at)));
        return new Known(taken, retrospective ? Map.of() : closed.of(resources, from, to));
    }

    private static Span span(Booking booking) {
        return new Span(booking.startsAt(), booking.endsAt());
    }

    /** Calendars by resource; one that is never taken nor away is free. */
    public record Known(Map<UUID, Busy> taken, Map<UUID, Busy> away) {

        public Calendar of(UUID resource) {
            return new Calendar(away.getOrDefault(resource, Busy.never()), taken.getOrDefault(resource, Busy.never()));
        }
    }
}
