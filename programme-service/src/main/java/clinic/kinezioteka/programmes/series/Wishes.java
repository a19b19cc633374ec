package clinic.kinezioteka.programmes.series;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a series should honour where the hard constraints let it: days, local hours, people. Empty or null wishes nothing.
 *
 * @param languages of which each practitioner speaks one, ISO 639-1
 */
public record Wishes(
        Set<DayOfWeek> days,
        @Nullable LocalTime earliest,
        @Nullable LocalTime latest,
        List<UUID> practitionerIds,
        List<UUID> doctorIds,
        Set<String> languages) {
    /** The pace that every series is wished to have. */
    public static final int SESSIONS_A_WEEK = 2;

    public Wishes {
        days = Set.copyOf(days);
        practitionerIds = List.copyOf(practitionerIds);
        doctorIds = List.copyOf(doctorIds);
        languages = Set.copyOf(languages);
    }

    /** In any language. */
    public Wishes(
            Set<DayOfWeek> days,
            @Nullable LocalTime earliest,
            @Nullable LocalTime latest,
            List<UUID> practitionerIds,
            List<UUID> doctorIds) {
        this(days, earliest, latest, practitionerIds, doctorIds, Set.of());
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
        return new Wishes(days, earliest, latest, List.of(), List.of(), languages);
    }

    /** The same in any language. */
    public Wishes inAnyLanguage() {
        return new Wishes(days, earliest, latest, practitionerIds, doctorIds);
    }

    /** The same people at any hour. */
    public Wishes atAnyHour() {
        return new Wishes(days, null, null, practitionerIds, doctorIds, languages);
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

    /** Whether somebody who is known to speak these languages speaks one that is wished. */
    public boolean likesSpeech(Set<String> spoken) {
        return languages.isEmpty() || spoken.stream().anyMatch(languages::contains);
    }
}
