package clinic.kinezioteka.programmes.appointment;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.availability.ClinicResources;
import clinic.kinezioteka.programmes.booking.Claim;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.scheduling.Conflict;
import clinic.kinezioteka.programmes.scheduling.HardConstraint;
import clinic.kinezioteka.programmes.scheduling.Horizon;
import clinic.kinezioteka.programmes.scheduling.LocalHours;
import clinic.kinezioteka.programmes.scheduling.Need;
import clinic.kinezioteka.programmes.scheduling.Placement;
import clinic.kinezioteka.programmes.scheduling.Proposal;
import clinic.kinezioteka.programmes.scheduling.SchedulingConstraints;
import clinic.kinezioteka.programmes.scheduling.SchedulingSettings;
import clinic.kinezioteka.programmes.scheduling.Span;
import clinic.kinezioteka.programmes.scheduling.Step;
import clinic.kinezioteka.programmes.scheduling.Surroundings;
import clinic.kinezioteka.programmes.scheduling.Window;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a time given by hand by the hard constraints. */
@ApplicationScoped
class PlacementRules {
    private static final Duration AROUND = Duration.ofDays(1);
    private static final Set<HardConstraint> OF_RESOURCES =
            Set.of(HardConstraint.PRACTITIONER_OVERLAP, HardConstraint.ROOM_OVERLAP, HardConstraint.DEVICE_OVERLAP);

    private final ChainSteps steps;
    private final ClinicResources resources;
    private final Visits visits;
    private final Programmes programmes;
    private final Clinics clinics;
    private final SchedulingSettings settings;
    private final Clock clock;

    PlacementRules(
            ChainSteps steps,
            ClinicResources resources,
            Visits visits,
            Programmes programmes,
            Clinics clinics,
            SchedulingSettings settings,
            Clock clock) {
        this.steps = steps;
        this.resources = resources;
        this.visits = visits;
        this.programmes = programmes;
        this.clinics = clinics;
        this.settings = settings;
        this.clock = clock;
    }

    /** Fails with 409 for a visit of a chain that does not run; free visits are bookable during a hold too. */
    void requireRunning(Visit visit) {
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
        List<Conflict> conflicts =
                SchedulingConstraints.broken(proposal(visit, need, placement, slot.retrospective(), followers));
        List<Conflict> standing = conflicts.stream()
                .filter(conflict ->
                        slot.override() == null || !conflict.constraint().mayBeOverridden())
                .toList();
        if (!standing.isEmpty()) {
            throw Refusals.of(standing);
        }
        boolean overbooked = conflicts.stream().anyMatch(conflict -> OF_RESOURCES.contains(conflict.constraint()));
        return claims(visit.patientId(), placement, need, overbooked);
    }

    static List<Claim> claims(UUID patientId, Placement placement, Need need, boolean overbooked) {
        Span span = placement.span();
        Span taken = span.extendedBy(need.buffer());
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(patientId, span.start(), span.end(), false));
        Stream.concat(Stream.of(placement.practitionerId(), placement.roomId()), placement.deviceIds().stream())
                .forEach(resource -> claims.add(new Claim(resource, taken.start(), taken.end(), overbooked)));
        return claims;
    }

    private Proposal proposal(Visit visit, Need need, Placement placement, boolean retrospective, Set<UUID> followers) {
        Set<UUID> moving = new HashSet<>(followers);
        moving.add(visit.id());
        List<Visit> chain =
                visit.place().map(place -> visits.chainOf(place.programmeId())).orElse(List.of());
        Set<UUID> ids = chain.stream().map(Visit::id).collect(Collectors.toSet());
        Surroundings around = resources.around(
                visit.patientId(),
                placement.span().start().minus(AROUND),
                placement.span().end().plus(AROUND),
                ids,
                moving,
                retrospective);
        return visit.place()
                .map(place -> {
                    Programme programme = programmes.existing(place.programmeId());
                    return new Proposal(
                            steps.of(programme, chain).stream()
                                    .map(step -> step.visitId().equals(visit.id()) ? step.at(placement) : step)
                                    .map(step -> followers.contains(step.visitId()) ? step.at(null) : step)
                                    .toList(),
                            Set.of(visit.id()),
                            windows(programme, chain),
                            around,
                            settings.doctorWithinWorkingDays(),
                            retrospective);
                })
                .orElseGet(() -> new Proposal(
                        List.of(new Step(visit.id(), 0, null, need, placement, null, null)),
                        Set.of(visit.id()),
                        Map.of(),
                        around,
                        settings.doctorWithinWorkingDays(),
                        retrospective));
    }

    private Map<Integer, Window> windows(Programme programme, List<Visit> chain) {
        return programme.modules().stream()
                .collect(Collectors.toMap(Module::number, module -> steps.window(module, chain)));
    }
}
