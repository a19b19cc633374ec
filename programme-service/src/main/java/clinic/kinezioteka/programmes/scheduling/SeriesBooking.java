package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.availability.Calendars;
import clinic.kinezioteka.programmes.availability.Calendars.Known;
import clinic.kinezioteka.programmes.availability.ClinicHours;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.ClinicTimes;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitEvent;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Books a series that was found. */
@ApplicationScoped
public class SeriesBooking {

    private final Visits visits;
    private final Bookings bookings;
    private final Calendars calendars;
    private final ClinicHours hours;
    private final ModuleBooked moduleBooked;
    private final Clinics clinics;
    private final Event<VisitEvent> events;
    private final Clock clock;

    SeriesBooking(
            Visits visits,
            Bookings bookings,
            Calendars calendars,
            ClinicHours hours,
            ModuleBooked moduleBooked,
            Clinics clinics,
            Event<VisitEvent> events,
            Clock clock) {
        this.visits = visits;
        this.bookings = bookings;
        this.calendars = calendars;
        this.hours = hours;
        this.moduleBooked = moduleBooked;
        this.clinics = clinics;
        this.events = events;
        this.clock = clock;
    }

    /** Whether everything that the steps want is still free, or reserved for them, now that nobody else can take it. */
    public boolean isStillFree(List<Step> placed, boolean retrospective) {
        if (placed.isEmpty()) {
            return true;
        }
        List<UUID> wanted = placed.stream()
                .map(SeriesBooking::at)
                .flatMap(Placement::resources)
                .distinct()
                .toList();
        bookings.lock(wanted);
        Span all = spans(placed).reduce(Span::around).orElseThrow();
        Known known = calendars.of(wanted, all.start(), all.end(), ids(placed), retrospective);
        ClinicTimes clinic = hours.between(all.start(), all.end(), retrospective);
        return placed.stream()
                .allMatch(step -> clinic.isOpen(at(step).span())
                        && at(step).resources().allMatch(one -> known.of(one).isFree(at(step).span(), step.need())));
    }

    public ScheduledSeries book(Programme programme, int module, SeriesOutcome outcome, SeriesWish wish) {
        ZoneId zone = clinics.zone();
        Instant now = clock.instant();
        Map<UUID, Appointment> proposed = new LinkedHashMap<>();
        if (!wish.dryRun()) {
            bookings.free(ids(outcome.placed()));
        }
        Map<UUID, Visit> known =
                visits.chainOf(programme.id(), module).stream().collect(Collectors.toMap(Visit::id, visit -> visit));
        for (Step step : outcome.placed()) {
            Appointment appointment = appointment(step, zone);
            proposed.put(step.visitId(), appointment);
            if (!wish.dryRun()) {
                place(Objects.requireNonNull(known.get(step.visitId())), appointment, wish, now)
                        .ifPresent(events::fire);
                bookings.book(step.visitId(), Claims.of(programme.patientId(), at(step), step.need(), false));
            }
        }
        List<Visit> chain = visits.chainOf(programme.id(), module);
        if (!proposed.isEmpty() && !wish.dryRun()) {
            moduleBooked.tell(chain.get(0));
        }
        return new ScheduledSeries(chain, proposed, outcome);
    }

    /** One that finds the place which it has has not moved, and nothing is told of it. */
    private static Optional<VisitEvent> place(Visit visit, Appointment appointment, SeriesWish wish, Instant now) {
        if (visit.status() != VisitStatus.BOOKED) {
            visit.book(appointment, wish.retrospective(), wish.override(), now);
            return Optional.of(new VisitEvent.Booked(visit));
        }
        Appointment before = visit.appointment().orElseThrow();
        if (before.equals(appointment)) {
            return Optional.empty();
        }
        visit.move(appointment, wish.retrospective(), wish.override(), now);
        return Optional.of(new VisitEvent.Rescheduled(visit, before));
    }

    private static Appointment appointment(Step step, ZoneId zone) {
        Placement at = at(step);
        return Appointment.at(
                at.span().start(), step.need().length(), zone, at.practitionerId(), at.roomId(), at.deviceIds());
    }

    private static Set<UUID> ids(List<Step> placed) {
        return placed.stream().map(Step::visitId).collect(Collectors.toSet());
    }

    private static Stream<Span> spans(List<Step> placed) {
        return placed.stream()
                .map(step -> at(step).span().extendedBy(step.need().buffer()));
    }

    private static Placement at(Step step) {
        return Objects.requireNonNull(step.at());
    }
}
