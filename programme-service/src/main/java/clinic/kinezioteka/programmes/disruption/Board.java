package clinic.kinezioteka.programmes.disruption;

import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the visits that may move lie while places are looked for; each move that it takes keeps every hard constraint. */
final class Board {
    /** What became of a try. */
    enum Answer {
        DONE,
        /** Somebody or something is taken then. */
        TAKEN,
        /** The rules of its chain or its patient forbid this start, whoever and whatever takes it. */
        NOT_THEN
    }

    private final Rules rules;
    private final ZoneId zone;
    private final Map<UUID, Movable> visits = new LinkedHashMap<>();
    private final Map<UUID, PlacedStep> lying = new LinkedHashMap<>();
    private final Set<UUID> moved = new HashSet<>();

    /** At first each visit lies where it was. */
    Board(Situation situation) {
        this.rules = new Rules(situation, this);
        this.zone = situation.around().zone();
        situation.visits().forEach(visit -> {
            visits.put(visit.id(), visit);
            settle(visit, null);
        });
    }

    Collection<Movable> visits() {
        return visits.values();
    }

    Answer put(Movable visit, Placement at) {
        PlacedStep place = PlacedStep.of(visit.step().at(at), zone);
        if (!sharing(visit, at).isEmpty()) {
            return Answer.TAKEN;
        }
        lying.put(visit.id(), place);
        moved.add(visit.id());
        List<Conflict> broken = rules.brokenBy(visit);
        if (broken.isEmpty()) {
            return Answer.DONE;
        }
        lift(visit);
        return broken.stream().allMatch(Rules::concernsResources) ? Answer.TAKEN : Answer.NOT_THEN;
    }

    /** The hard constraints that a lifted visit would break by its chain or its patient; what takes the place is not looked at. */
    List<Conflict> brokenAt(Movable visit, Placement at) {
        settle(visit, at);
        List<Conflict> broken = rules.brokenBy(visit);
        lift(visit);
        return broken;
    }

    /** What all but one of the visits take where they lie. */
    Map<UUID, List<Span>> takenBut(Movable visit) {
        Map<UUID, List<Span>> taken = new HashMap<>();
        visits.values().stream().filter(other -> !other.id().equals(visit.id())).forEach(other -> placeOf(other.id())
                .ifPresent(place -> place.at().resources().forEach(resource -> taken.computeIfAbsent(
                                resource, id -> new ArrayList<>())
                        .add(taken(other, place.at().span())))));
        return taken;
    }

    /** Lets a visit stay where it was, unless one that moved stands against it. */
    boolean leave(Movable visit) {
        if (sharing(visit, visit.before()).stream().anyMatch(this::isMoved)) {
            return false;
        }
        settle(visit, null);
        if (rules.keepsWhatMoved(visit)) {
            return true;
        }
        lift(visit);
        return false;
    }

    void lift(Movable visit) {
        lying.remove(visit.id());
        moved.remove(visit.id());
    }

    /** Puts it where it is known to fit; null where it was. */
    void settle(Movable visit, @Nullable Placement at) {
        lying.put(visit.id(), PlacedStep.of(visit.step().at(at == null ? visit.before() : at), zone));
        moved.remove(visit.id());
        if (at != null) {
            moved.add(visit.id());
        }
    }

    boolean isMoved(Movable visit) {
        return moved.contains(visit.id());
    }

    boolean isMovable(UUID visitId) {
        return visits.containsKey(visitId);
    }

    /** Where it lies now; empty while it is lifted. */
    Optional<PlacedStep> placeOf(UUID visitId) {
        return Optional.ofNullable(lying.get(visitId));
    }

    /** The place that it moved to; null where it stays. */
    @Nullable
    Placement movedTo(Movable visit) {
        PlacedStep place = lying.get(visit.id());
        return place == null || !isMoved(visit) ? null : place.at();
    }

    Disturbance disturbance(Collection<Movable> some) {
        Disturbance sum = Disturbance.NONE;
        for (Movable visit : some) {
            Placement to = movedTo(visit);
            sum = sum.plus(to == null ? Disturbance.ofStaying(visit) : Disturbance.ofMoving(visit, to));
        }
        return sum;
    }

    /** Who lies there and takes a part of what a visit wants. */
    List<Movable> sharing(Movable visit, Placement wanted) {
        Span span = taken(visit, wanted.span());
        Set<UUID> resources = new HashSet<>();
        wanted.resources().forEach(resources::add);
        return visits.values().stream()
                .filter(other -> !other.id().equals(visit.id()))
                .filter(other -> shares(other, span, resources))
                .toList();
    }

    private boolean shares(Movable other, Span span, Set<UUID> resources) {
        PlacedStep place = lying.get(other.id());
        return place != null
                && taken(other, place.at().span()).overlaps(span)
                && place.at().resources().anyMatch(resources::contains);
    }

    private static Span taken(Movable visit, Span span) {
        return span.extendedBy(visit.need().buffer());
    }
}
