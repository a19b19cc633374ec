package clinic.kinezioteka.programmes.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderSettingsTest {

    private final ReminderSettings settings = new SmallRyeConfigBuilder()
            .withMapping(ReminderSettings.class)
            .build()
            .getConfigMapping(ReminderSettings.class);

    @ParameterizedTest
    @CsvSource({"07:59, false", "08:00, true", "20:59, true", "21:00, false", "00:00, false"})
    void letsPeopleSleep(LocalTime time, boolean reminds) {
        assertThat(settings.remindsAt(time)).isEqualTo(reminds);
    }

    @ParameterizedTest
    @CsvSource({"17:59, false", "18:00, true", "20:59, true", "21:00, false"})
    void remindsOfHomeExerciseInTheEvening(LocalTime time, boolean reminds) {
        assertThat(settings.remindsOfHomeExerciseAt(time)).isEqualTo(reminds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T09:59, Europe/Vilnius, 2026-11-22T22:00:00Z",
        "2026-11-22T10:00, Europe/Vilnius, 2026-11-23T22:00:00Z",
        "2026-11-22T10:00, Atlantic/Azores, 2026-11-24T01:00:00Z"
    })
    void remindsADayBeforeFromTenOnInTheZoneOfTheClinic(LocalDateTime now, ZoneId zone, Instant before) {
        assertThat(settings.visitsBefore(now.atZone(zone))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24T10:00, 2026-10-25T22:00:00Z", "2026-03-28T10:00, 2026-03-29T21:00:00Z"})
    void takesTheWholeOfADayOnWhichTheClockChanges(LocalDateTime now, Instant before) {
        assertThat(settings.visitsBefore(now.atZone(ZoneId.of("Europe/Vilnius"))))
                .isEqualTo(before);
    }
}
