package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.scheduling.Refusals;
import clinic.kinezioteka.programmes.scheduling.SeriesBooking;
import clinic.kinezioteka.programmes.scheduling.SeriesRequests;
import clinic.kinezioteka.programmes.scheduling.SeriesWish;
import clinic.kinezioteka.programmes.search.SeriesSearch;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Moves a visit and finds new times for the booked ones after it in its module, keeping order and window. */
@ApplicationScoped
@Transactional
public class RescheduleFollowing {

    private final Visits visits;
    private final Programmes programmes;
    private final BookVisit booking;
    private final Bookings bookings;
    private final SeriesRequests requests;
    private final SeriesBooking series;
    private final Clinics clinics;
    private final SchedulingSettings settings;

    RescheduleFollowing(
            Visits visits,
            Programmes programmes,
            BookVisit booking,
            Bookings bookings,
            SeriesRequests requests,
            SeriesBooking series,
            Clinics clinics,
            SchedulingSettings settings) {
        this.visits = visits;
        this.programmes = programmes;
        this.booking = booking;
        this.bookings = bookings;
        this.requests = requests;
        this.series = series;
        this.clinics = clinics;
        this.settings = settings;
    }

    /** Fails as booking by hand does, and with 409 and all conflicts when the followers find no times. */
    public void move(Visit visit, SlotRequest slot) {
        Set<UUID> followers =
                visit.place().map(place -> followers(visit, place)).orElse(Set.of());
        bookings.free(followers);
        booking.move(visit, slot, followers);
        if (!followers.isEmpty()) {
            follow(visit.place().orElseThrow(), slot, followers);
        }
    }

    private Set<UUID> followers(Visit visit, ChainPlace place) {
        List<Visit> chain = visits.chainOf(place.programmeId(), place.module());
        return chain.stream()
                .skip(chain.indexOf(visit) + 1L)
                .filter(other -> other.status() == VisitStatus.BOOKED)
                .map(Visit::id)
                .collect(Collectors.toSet());
    }

    private void follow(ChainPlace place, SlotRequest slot, Set<UUID> followers) {
        Programme programme = programmes.existing(place.programmeId());
        SeriesWish wish = new SeriesWish(
                clinics.dateOf(slot.start()), Wishes.none(), false, false, slot.retrospective(), slot.override());
        SeriesOutcome outcome = SeriesSearch.search(
                requests.of(
                        programme, programme.module(place.module()), visits.chainOf(programme.id()), wish, followers),
                settings);
        if (!outcome.isComplete()) {
            throw Refusals.series(outcome.conflicts(), outcome.alternatives());
        }
        if (!series.isStillFree(outcome.placed(), slot.retrospective())) {
            throw new Conflict("slot-taken", "Others took a part of the new times; try again.");
        }
        series.book(programme, place.module(), outcome, wish);
    }
}
