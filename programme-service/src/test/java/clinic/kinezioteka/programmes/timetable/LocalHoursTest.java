package clinic.kinezioteka.programmes.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalHoursTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, 2026-03-29T03:30",
        "America/New_York, 2026-03-08T02:30",
        "Australia/Lord_Howe, 2026-10-04T02:15"
    })
    void refusesAnHourThatTheClockLeavesOut(ZoneId zone, LocalDateTime local) {
        assertThatThrownBy(() -> LocalHours.first("from", local, zone))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.type()).isEqualTo("no-such-local-time"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, 2026-10-25T03:30, 60",
        "America/New_York, 2026-11-01T01:30, 60",
        "Australia/Lord_Howe, 2026-04-05T01:45, 30",
        "Europe/Vilnius, 2026-10-26T03:30, 0"
    })
    void takesADoubledHourFromItsFirstToItsLast(ZoneId zone, LocalDateTime local, long minutesApart) {
        assertThat(LocalHours.first("from", local, zone).plusSeconds(minutesApart * 60))
                .isEqualTo(LocalHours.last("to", local, zone));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Vilnius, 2026-03-29T03:30+02:00, true",
        "Europe/Vilnius, 2026-03-29T03:30+03:00, true",
        "Europe/Vilnius, 2026-03-29T04:30+03:00, false",
        "Europe/Vilnius, 2026-03-29T03:30-05:00, false",
        "Europe/London, 2026-03-29T01:30Z, false",
        "Australia/Lord_Howe, 2026-10-04T02:15+10:30, true"
    })
    void refusesALeftOutHourOnlyWhereItIsToldInTheZonesOwnOffset(ZoneId zone, OffsetDateTime time, boolean refused) {
        if (refused) {
            assertThatThrownBy(() -> LocalHours.requireReal("start", time, zone))
                    .isInstanceOf(RuleBroken.class);
        } else {
            assertThatCode(() -> LocalHours.requireReal("start", time, zone)).doesNotThrowAnyException();
        }
    }
}
