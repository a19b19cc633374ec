package clinic.kinezioteka.programmes.timetable;

import clinic.kinezioteka.programmes.resource.WeeklyHours;
import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The starts of a day in local time; instants are derived by the zone's rules, so that local hours stand across a change of the clock.
 * An hour that does not exist is no start; of a doubled one the first counts.
 */
public record DayGrid(ZoneId zone, int minutes) {
    private static final LocalTime USUAL_START = LocalTime.of(8, 0);
    private static final LocalTime USUAL_END = LocalTime.of(17, 0);

    /** Hours to look at on a day on which nobody works. */
    public static List<Hours> usual(LocalDate day) {
        return List.of(new Hours(day.getDayOfWeek(), USUAL_START, USUAL_END));
    }

    public Stream<Instant> starts(LocalDate day, List<Hours> hours) {
        return hours.stream()
                .flatMap(this::startsWithin)
                .distinct()
                .sorted()
                .flatMap(time -> instant(day.atTime(time)));
    }

    private Stream<LocalTime> startsWithin(Hours hours) {
        int from = hours.from().toSecondOfDay() / 60;
        int to = hours.to().toSecondOfDay() / 60;
        return IntStream.iterate(from, minute -> minute < to, minute -> minute + minutes)
                .mapToObj(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }

    private Stream<Instant> instant(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? Stream.empty() : Stream.of(local.toInstant(offsets.get(0)));
    }

    public boolean isWithin(WeeklyHours hours, Span span) {
        LocalDateTime start = LocalDateTime.ofInstant(span.start(), zone);
        LocalDateTime end = LocalDateTime.ofInstant(span.end(), zone);
        LocalDate day = start.toLocalDate();
        return hours.on(day).stream()
                .anyMatch(one -> !start.isBefore(day.atTime(one.from())) && !end.isAfter(day.atTime(one.to())));
    }
}
