package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A device unit is used without breaks: what stands idle between the first and the last use of a day costs by the quarter of an hour. */
public final class IdleDevices {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Map<UUID, Busy> before;
    private final ZoneId zone;
    private final int weight;
    private final Map<UnitDay, List<Span>> known = new HashMap<>();

    public IdleDevices(Surroundings around, SchedulingSettings.Weights weights) {
        this.before = around.devices().stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit.calendar().taken()));
        this.zone = around.zone();
        this.weight = weights.idleQuarterHour();
    }

    /** One unit on one day. */
    public record UnitDay(UUID unitId, LocalDate day) {

        /** Those that a visit uses. */
        public static Stream<UnitDay> of(PlacedStep use) {
            return use.at().deviceIds().stream().map(unit -> new UnitDay(unit, use.day()));
        }
    }

    /** What further uses of a unit on a day cost; less than 0 where they fill a break. */
    public long cost(UnitDay on, Collection<PlacedStep> uses) {
        if (uses.isEmpty()) {
            return 0;
        }
        List<Span> standing = known.computeIfAbsent(on, this::standing);
        List<Span> all = Stream.concat(standing.stream(), uses.stream().map(use -> use.at()
                        .span()
                        .extendedBy(use.step().need().buffer())))
                .toList();
        return weight * (idle(all) - idle(standing)) / QUARTER;
    }

    private List<Span> standing(UnitDay on) {
        Span whole = new Span(
                on.day().atStartOfDay(zone).toInstant(),
                on.day().plusDays(1).atStartOfDay(zone).toInstant());
        return before.getOrDefault(on.unitId(), Busy.never()).startingWithin(whole);
    }

    /** Seconds between the first and the last use that are no use. */
    private static long idle(List<Span> uses) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        long used = 0;
        for (Span use : uses) {
            from = Math.min(from, use.start().getEpochSecond());
            to = Math.max(to, use.end().getEpochSecond());
            used += use.end().getEpochSecond() - use.start().getEpochSecond();
        }
        return uses.isEmpty() ? 0 : to - from - used;
    }
}
