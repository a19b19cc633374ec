package clinic.kinezioteka.programmes.slot;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.appointment.Circumstances;
import clinic.kinezioteka.programmes.appointment.PlacementRules;
import clinic.kinezioteka.programmes.appointment.VisitCircumstances;
import clinic.kinezioteka.programmes.availability.VisitNeeds;
import clinic.kinezioteka.programmes.search.Openings;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the times that a visit can have, by the same openings as a series and judged as a booking by hand is. */
@ApplicationScoped
@Transactional
public class FindSlots {

    private final VisitNeeds needs;
    private final PlacementRules rules;
    private final VisitCircumstances circumstances;

    FindSlots(VisitNeeds needs, PlacementRules rules, VisitCircumstances circumstances) {
        this.needs = needs;
        this.rules = rules;
        this.circumstances = circumstances;
    }

    /**
     * Earliest first, one for each start. Fails with 409 for a visit that cannot be booked or moved now.
     *
     * @param atLeast how long the visit lasts where that is more than the clinic gives its kind
     * @param practitionerId null leaves it open
     */
    public List<Placement> find(Visit visit, Range range, @Nullable Duration atLeast, @Nullable UUID practitionerId) {
        Wishes wishes = practitionerId == null ? Wishes.none() : Wishes.with(practitionerId);
        return free(visit, range, atLeast, wishes, every -> true).toList();
    }

    /**
     * The same, looked for as they are taken, on the days and with the people that are wished for.
     *
     * @param wanted asked before the constraints are, which cost more
     */
    public Stream<Placement> free(
            Visit visit, Range range, @Nullable Duration atLeast, Wishes wishes, Predicate<Placement> wanted) {
        requireBookable(visit);
        Need need = atLeast == null ? needs.of(visit) : needs.of(visit).lasting(atLeast);
        Circumstances around = circumstances.of(visit, need, range.span(), Set.of(), false);
        Openings openings = new Openings(around.around());
        return range.days()
                .filter(day -> wishes.likesDay(day.getDayOfWeek()))
                .flatMap(day -> openings.all(need, day, wishes))
                .filter(placement -> range.holds(placement.span().start()))
                .filter(wanted)
                .filter(placement -> around.brokenAt(placement).isEmpty());
    }

    private void requireBookable(Visit visit) {
        if (visit.status() != VisitStatus.PLANNED && visit.status() != VisitStatus.BOOKED) {
            throw Conflict.wrongState(visit.status(), VisitStatus.PLANNED, VisitStatus.BOOKED);
        }
        rules.requireRunning(visit);
    }
}
