package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Local times around a change of the clock: an hour that is left out is no time, one that is doubled is two. */
public final class LocalHours {

    private LocalHours() {}

    /** The instant of a local time, the first of two. Fails with 422 naming the field for an hour that is left out. */
    public static Instant first(String field, LocalDateTime local, ZoneId zone) {
        return local.toInstant(offsets(field, local, zone).get(0));
    }

    /** The instant of a local time, the last of two. Fails with 422 naming the field for an hour that is left out. */
    public static Instant last(String field, LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = offsets(field, local, zone);
        return local.toInstant(offsets.get(offsets.size() - 1));
    }

    /** Fails with 422 naming the field when a time is told in the zone's own offset at an hour that the zone leaves out. */
    public static void requireReal(String field, OffsetDateTime time, ZoneId zone) {
        var change = zone.getRules().getTransition(time.toLocalDateTime());
        if (change != null
                && change.isGap()
                && !time.getOffset().equals(ZoneOffset.UTC)
                && List.of(change.getOffsetBefore(), change.getOffsetAfter()).contains(time.getOffset())) {
            throw leftOut(field, zone);
        }
    }

    private static List<ZoneOffset> offsets(String field, LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw leftOut(field, zone);
        }
        return offsets;
    }

    private static RuntimeException leftOut(String field, ZoneId zone) {
        return new RuleBroken("no-such-local-time", "The clock leaves this hour out on that day.")
                .violation(field, "does not exist in " + zone.getId());
    }
}
