package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a series should honour where the hard constraints let it: days, local hours, people. Empty or null wishes nothing. */
public record Wishes(
        Set<DayOfWeek> days,
        @Nullable LocalTime earliest,
        @Nullable LocalTime latest,
        List<UUID> practitionerIds,
        List<UUID> doctorIds) {
    /** The pace that every series is wished to have. */
    public static final int SESSIONS_A_WEEK = 2;

    public Wishes {
        days = Set.copyOf(days);
        practitionerIds = List.copyOf(practitionerIds);
        doctorIds = List.copyOf(doctorIds);
    }

    public static Wishes none() {
        return new Wishes(Set.of(), null, null, List.of(), List.of());
    }

    /** With nobody but this practitioner. */
    public static Wishes with(UUID practitionerId) {
        List<UUID> him = List.of(practitionerId);
        return new Wishes(Set.of(), null, null, him, him);
    }

    /** The same hours with anybody. */
    public Wishes withAnybody() {
        return new Wishes(days, earliest, latest, List.of(), List.of());
    }

    /** The same people at any hour. */
    public Wishes atAnyHour() {
        return new Wishes(days, null, null, practitionerIds, doctorIds);
    }

    public boolean likesDay(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    public boolean likesHours(LocalTime start, LocalTime end) {
        return (earliest == null || !start.isBefore(earliest)) && (latest == null || !end.isAfter(latest));
    }

    public boolean likesPerson(VisitKind kind, UUID practitionerId) {
        List<UUID> wished = kind.isDoctors() ? doctorIds : practitionerIds;
        return wished.isEmpty() || wished.contains(practitionerId);
    }
}
