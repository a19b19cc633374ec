package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.search.SeriesSearch;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.timetable.Horizon;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Places the visits of a module that have no time yet: the earliest series that keeps every hard constraint. */
@ApplicationScoped
@Transactional
public class ScheduleModule {
    /** How often a series is looked for again when others took a part of it meanwhile. */
    private static final int TRIES = 3;

    private final Visits visits;
    private final SeriesRequests requests;
    private final SeriesBooking booking;
    private final Bookings bookings;
    private final Clinics clinics;
    private final SchedulingSettings settings;

    ScheduleModule(
            Visits visits,
            SeriesRequests requests,
            SeriesBooking booking,
            Bookings bookings,
            Clinics clinics,
            SchedulingSettings settings) {
        this.visits = visits;
        this.requests = requests;
        this.booking = booking;
        this.bookings = bookings;
        this.clinics = clinics;
        this.settings = settings;
    }

    /**
     * Fails with 422 for the past, with 409 for the state of programme and module, for a module before that is not booked,
     * and, unless a best effort is enough, when there is no series: then with all conflicts and the nearest alternatives.
     */
    public ScheduledSeries schedule(Programme programme, int number, SeriesWish wish) {
        Module module = programme.module(number);
        requirePossible(programme, module, wish);
        bookings.lock(List.of(programme.patientId()));
        for (int attempt = 1; ; attempt++) {
            List<Visit> chain = visits.chainOf(programme.id());
            SeriesRequest request = requests.of(programme, module, chain, wish, Set.of());
            SeriesOutcome outcome = SeriesSearch.search(request, settings);
            if (!outcome.isComplete() && !wish.bestEffort()) {
                throw Refusals.series(outcome.conflicts(), outcome.alternatives());
            }
            if (wish.dryRun() || booking.isStillFree(outcome.placed(), wish.retrospective())) {
                return booking.book(programme, number, outcome, wish);
            }
            if (attempt == TRIES) {
                throw new Conflict("slot-taken", "Others took parts of each series that was found; try again.");
            }
        }
    }

    /** Fails where this module cannot be scheduled at all from that day on. */
    void requirePossible(Programme programme, Module module, SeriesWish wish) {
        Horizon.require("from", wish.from(), clinics.today());
        if (!wish.retrospective() && wish.from().isBefore(clinics.today())) {
            throw new RuleBroken("in-the-past", "Only what is entered retrospectively lies in the past.")
                    .violation("from", "must not be in the past");
        }
        if (programme.status() != Programme.Status.ACTIVE) {
            throw Conflict.wrongState(programme.status(), Programme.Status.ACTIVE);
        }
        if (module.status() == Module.Status.COMPLETED || module.status() == Module.Status.CANCELLED) {
            throw Conflict.wrongState(
                    module.status(), Module.Status.PLANNED, Module.Status.SCHEDULED, Module.Status.STARTED);
        }
    }
}
