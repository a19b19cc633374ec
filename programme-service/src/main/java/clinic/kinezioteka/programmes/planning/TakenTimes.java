package clinic.kinezioteka.programmes.planning;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What visits of a plan take of people, rooms and devices. */
final class TakenTimes {
    private final Map<UUID, List<Span>> taken = new HashMap<>();

    void add(Step placed) {
        Placement at = Objects.requireNonNull(placed.at());
        Span span = at.span().extendedBy(placed.need().buffer());
        at.resources().forEach(resource -> taken.computeIfAbsent(resource, id -> new ArrayList<>())
                .add(span));
    }

    Surroundings around(Surroundings clinic) {
        return clinic.with(taken);
    }
}
