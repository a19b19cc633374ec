package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.booking.Booking;
import clinic.kinezioteka.programmes.booking.Bookings;
import clinic.kinezioteka.programmes.booking.Claim;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.scheduling.Claims;
import clinic.kinezioteka.programmes.scheduling.Refusals;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Horizon;
import clinic.kinezioteka.programmes.timetable.LocalHours;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Judges a time given by hand by the hard constraints. */
@ApplicationScoped
public class PlacementRules {
    private static final Set<HardConstraint> OF_RESOURCES =
            Set.of(HardConstraint.PRACTITIONER_OVERLAP, HardConstraint.ROOM_OVERLAP, HardConstraint.DEVICE_OVERLAP);

    private final VisitCircumstances circumstances;
    private final Bookings bookings;
    private final Programmes programmes;
    private final Clinics clinics;
    private final Clock clock;

    PlacementRules(
            VisitCircumstances circumstances, Bookings bookings, Programmes programmes, Clinics clinics, Clock clock) {
        this.circumstances = circumstances;
        this.bookings = bookings;
        this.programmes = programmes;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** Fails with 409 for a visit of a chain that does not run; free visits are bookable during a hold too. */
    public void requireRunning(Visit visit) {
        visit.place()
                .map(place -> programmes.existing(place.programmeId()).status())
                .filter(status -> status != Programme.Status.ACTIVE)
                .ifPresent(status -> {
                    throw clinic.kinezioteka.defaults.failure.Conflict.wrongState(status, Programme.Status.ACTIVE);
                });
    }

    /** Fails with 422 for a start that the clock leaves out, and for one in the past that is not entered retrospectively. */
    void requireTime(SlotRequest slot) {
        Instant now = clock.instant();
        Horizon.require("start", dateOf(slot.start()), dateOf(now));
        LocalHours.requireReal("start", slot.given(), clinics.zone());
        if (!slot.retrospective() && slot.start().isBefore(now)) {
            throw new RuleBroken("in-the-past", "Only what is entered retrospectively lies in the past.")
                    .violation("start", "must not be in the past");
        }
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * What to book for a visit. Fails with 409 telling every constraint that is broken and not overridden.
     *
     * @param followers visits of the chain that give up their times too
     */
    List<Claim> claims(Visit visit, Need need, SlotRequest slot, Set<UUID> followers) {
        Span span = Span.of(slot.start(), need.length());
        Placement placement = new Placement(span, slot.practitionerId(), slot.roomId(), slot.deviceIds());
        List<Conflict> conflicts = circumstances
                .of(visit, need, span, followers, slot.retrospective())
                .brokenAt(placement);
        List<Conflict> standing = conflicts.stream()
                .filter(conflict ->
                        slot.override() == null || !conflict.constraint().mayBeOverridden())
                .toList();
        if (!standing.isEmpty()) {
            throw reservedUntil(visit, need, placement, standing, followers)
                    .map(until -> Refusals.reserved(standing, until))
                    .orElseGet(() -> Refusals.of(standing));
        }
        boolean overbooked = conflicts.stream().anyMatch(conflict -> OF_RESOURCES.contains(conflict.constraint()));
        return Claims.of(visit.patientId(), placement, need, overbooked);
    }

    /** Until when others have reserved what is wanted, where nothing but that stands against it. */
    private Optional<Instant> reservedUntil(
            Visit visit, Need need, Placement wanted, List<Conflict> standing, Set<UUID> followers) {
        if (standing.stream().anyMatch(conflict -> !conflict.constraint().isOverlap())) {
            return Optional.empty();
        }
        Set<UUID> moving = new HashSet<>(followers);
        moving.add(visit.id());
        List<Optional<Instant>> ends = Claims.of(visit.patientId(), wanted, need, false).stream()
                .flatMap(claim ->
                        bookings.taking(List.of(claim.resourceId()), claim.start(), claim.end(), moving).stream())
                .map(Booking::reservedUntil)
                .toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).max(Instant::compareTo)
                : Optional.empty();
    }
}
