package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.search.SeriesSearch;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.SeriesRequest;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Choice;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rearrangement in the making: some visits are lifted out of a plan and put where everything is free. */
final class Draft {
    /** How many visits may have to give way to one. */
    private static final int PUSHED = 3;

    private final Plan plan;
    private final Diary diary;
    private final Draw draw;
    private final Map<PlannedVisit, @Nullable PlacedStep> moved = new IdentityHashMap<>();

    Draft(Plan plan, Draw draw) {
        this.plan = plan;
        this.diary = plan.diary();
        this.draw = draw;
    }

    void lift(Collection<PlannedVisit> visits) {
        visits.forEach(visit -> moved.put(visit, null));
    }

    void put(PlannedVisit visit, Placement at) {
        moved.put(visit, visit.at(at, zoneOf(visit)));
    }

    void leave(PlannedVisit visit) {
        moved.remove(visit);
    }

    /** Puts a visit at a start, if it can be with the practitioner wanted or, where none is, with anybody. */
    boolean put(PlannedVisit visit, LocalDate day, Choice choice, @Nullable UUID wanted) {
        if (wanted != null && !choice.practitioners().contains(wanted)) {
            return false;
        }
        Set<UUID> taken = taken(day, choice.span().extendedBy(visit.need().buffer()));
        UUID person = wanted == null ? free(choice.practitioners(), taken).orElse(null) : wanted;
        if (person == null || taken.contains(person)) {
            return false;
        }
        Optional<Placement> at = draw.from(choice.rooms())
                .filter(room -> !taken.contains(room))
                .flatMap(room -> units(choice.devicesIn(room), taken).stream()
                        .map(units -> new Placement(choice.span(), person, room, units)))
                .findFirst();
        at.ifPresent(
                place -> moved.put(visit, new PlacedStep(visit.place().step().at(place), place, day)));
        return at.isPresent();
    }

    /** A free unit of each kind; empty where one has none. */
    private Optional<List<UUID>> units(List<List<UUID>> kinds, Set<UUID> taken) {
        List<UUID> units =
                kinds.stream().flatMap(ofKind -> free(ofKind, taken).stream()).toList();
        return units.size() == kinds.size() ? Optional.of(units) : Optional.empty();
    }

    /** Puts a visit at a start that the clinic has, and lifts those that lie there. Empty when they are too many or stay. */
    Optional<List<PlannedVisit>> push(PlannedVisit visit, LocalDate day, Choice choice) {
        UUID room = draw.oneOf(choice.rooms());
        Placement at = new Placement(
                choice.span(),
                draw.oneOf(choice.practitioners()),
                room,
                choice.devicesIn(room).stream().map(draw::oneOf).toList());
        Span wanted = choice.span().extendedBy(visit.need().buffer());
        List<PlannedVisit> pushed = diary.on(day).stream()
                .filter(other -> other != visit && PlannedVisit.takes(other.place(), wanted))
                .filter(other -> shares(other.place().at(), at))
                .toList();
        if (pushed.size() > PUSHED || pushed.stream().anyMatch(other -> other.series() == visit.series())) {
            return Optional.empty();
        }
        moved.put(visit, new PlacedStep(visit.place().step().at(at), at, day));
        lift(pushed);
        return Optional.of(pushed);
    }

    /** Places some series anew, one after the other, each by the exact search around all that lies there then. */
    boolean build(List<List<PlannedVisit>> series) {
        series.forEach(
                chain -> lift(chain.stream().filter(visit -> !visit.stands()).toList()));
        TakenTimes taken = new TakenTimes();
        diary.movable().stream()
                .filter(visit -> !moved.containsKey(visit))
                .forEach(visit -> taken.add(visit.place().step()));
        return series.stream().allMatch(chain -> build(chain, taken));
    }

    private boolean build(List<PlannedVisit> chain, TakenTimes taken) {
        SeriesRequest request = plan.frame().series().get(chain.get(0).series());
        Optional<SeriesOutcome> found = SeriesSearch.find(
                request.within(taken.around(request.around())), plan.frame().settings());
        if (found.isEmpty()) {
            return false;
        }
        Map<UUID, Step> placed = found.get().placed().stream().collect(Collectors.toMap(Step::visitId, step -> step));
        chain.stream().filter(visit -> !visit.stands()).forEach(visit -> {
            Step step = Objects.requireNonNull(placed.get(visit.place().step().visitId()));
            moved.put(visit, PlacedStep.of(step, zoneOf(visit)));
            taken.add(step);
        });
        return true;
    }

    private static boolean shares(Placement one, Placement other) {
        Set<UUID> wanted = other.resources().collect(Collectors.toSet());
        return one.resources().anyMatch(wanted::contains);
    }

    private Set<UUID> taken(LocalDate day, Span wanted) {
        Set<UUID> taken = new HashSet<>();
        for (PlannedVisit other : diary.on(day)) {
            if (PlannedVisit.takes(other.place(), wanted) && !moved.containsKey(other)) {
                addResources(other.place().at(), taken);
            }
        }
        for (PlacedStep other : moved.values()) {
            if (other != null && PlannedVisit.takes(other, wanted)) {
                addResources(other.at(), taken);
            }
        }
        return taken;
    }

    private static void addResources(Placement at, Set<UUID> taken) {
        at.resources().forEach(taken::add);
    }

    /** Any of some that nobody has taken. */
    private Optional<UUID> free(List<UUID> some, Set<UUID> taken) {
        return draw.from(some).filter(one -> !taken.contains(one)).findFirst();
    }

    /** The rearrangement, if it is one and keeps the rules of each series that it touches. */
    Rearrangement finished() {
        boolean isKept = !moved.isEmpty()
                && moved.values().stream().noneMatch(place -> place == null)
                && moved.keySet().stream().map(PlannedVisit::series).distinct().allMatch(this::keepsRules);
        return isKept ? new Rearrangement(placesOfMoved()) : Rearrangement.NONE;
    }

    private boolean keepsRules(int series) {
        List<PlacedStep> places = new ArrayList<>();
        for (PlannedVisit visit : diary.chains().get(series)) {
            PlacedStep place = moved.get(visit);
            places.add(place == null ? visit.place() : place);
        }
        return plan.frame().rules().get(series).areKept(places);
    }

    private Map<PlannedVisit, PlacedStep> placesOfMoved() {
        Map<PlannedVisit, PlacedStep> places = new IdentityHashMap<>();
        moved.forEach((visit, place) -> {
            if (place != null) {
                places.put(visit, place);
            }
        });
        return places;
    }

    private ZoneId zoneOf(PlannedVisit visit) {
        return plan.frame().series().get(visit.series()).around().zone();
    }
}
