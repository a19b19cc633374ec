package clinic.kinezioteka.programmes.search;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.resource.WeeklyHours.Hours;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.timetable.DayGrid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockChangesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, 2026-03-02",
        "Europe/Vilnius, 2026-10-05",
        "America/New_York, 2026-02-16",
        "America/New_York, 2026-10-12",
        "Australia/Lord_Howe, 2026-09-14",
        "Australia/Lord_Howe, 2026-03-16"
    })
    void leaveTheLocalHoursOfASeriesWhereTheyAre(ZoneId zone, LocalDate from) {
        Clinic clinic = new Clinic();
        clinic.zone = zone;
        List<ZonedDateTime> starts = clinic.search(6, 35, 49, from).placed().stream()
                .map(step -> Objects.requireNonNull(step.at()).span().start().atZone(zone))
                .toList();
        Map<LocalDate, LocalTime> firstOfEachDay = starts.stream()
                .collect(Collectors.toMap(
                        ZonedDateTime::toLocalDate,
                        ZonedDateTime::toLocalTime,
                        (one, other) -> one.isBefore(other) ? one : other));
        assertThat(starts).hasSize(15);
        assertThat(firstOfEachDay.values()).containsOnly(LocalTime.of(8, 0));
        assertThat(starts.stream().map(ZonedDateTime::getOffset).distinct()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, 2026-03-29, 16, 4",
        "America/New_York, 2026-03-08, 16, 4",
        "Australia/Lord_Howe, 2026-10-04, 16, 2",
        "Europe/Vilnius, 2026-10-25, 16, 0",
        "America/New_York, 2026-11-01, 16, 0",
        "Australia/Lord_Howe, 2026-04-05, 16, 0"
    })
    void leaveOutAnHourThatDoesNotExistAndStartOnceInADoubledOne(
            ZoneId zone, LocalDate day, int quarters, int leftOut) {
        List<LocalDateTime> starts = new DayGrid(zone, 15)
                .starts(day, List.of(new Hours(day.getDayOfWeek(), LocalTime.of(1, 0), LocalTime.of(5, 0))))
                .map(start -> LocalDateTime.ofInstant(start, zone))
                .toList();
        assertThat(starts).hasSize(quarters - leftOut).doesNotHaveDuplicates();
    }
}
