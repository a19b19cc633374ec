package clinic.kinezioteka.programmes.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.hibernate.validator.constraints.time.DurationMin;

/** When a network reminds its patients, in the local time of each clinic. */
@ConfigMapping(prefix = "kinezioteka.reminders")
public interface ReminderSettings {

    /** How often it is looked for what is due, as the scheduler reads it; {@code off} never. */
    @WithDefault("5m")
    String every();

    /** No reminder becomes due before this time of day. */
    @WithDefault("08:00")
    LocalTime from();

    /** Nor from this time of day on. */
    @WithDefault("21:00")
    LocalTime until();

    /** How many days before a visit its reminder becomes due. */
    @WithDefault("1")
    @Min(0)
    @Max(14)
    int visitDaysBefore();

    /** From which time of that day on. */
    @WithDefault("10:00")
    LocalTime visitAt();

    /** Of a visit that begins sooner than this nobody is reminded. */
    @WithDefault("PT1H")
    @DurationMin
    Duration visitLead();

    /** From which time of the day on the rest of its home exercise is reminded of. */
    @WithDefault("18:00")
    LocalTime homeExerciseAt();

    /** Whether people may be reminded at this time of day. */
    default boolean remindsAt(LocalTime time) {
        return !time.isBefore(from()) && time.isBefore(until());
    }

    /** Whether they may be reminded of the rest of a day's home exercise at this time of it. */
    default boolean remindsOfHomeExerciseAt(LocalTime time) {
        return remindsAt(time) && !time.isBefore(homeExerciseAt());
    }

    /** Before when a visit has to start to be reminded of at this moment of a clinic; one after it waits for its day. */
    default Instant visitsBefore(ZonedDateTime now) {
        int days = visitDaysBefore() + (now.toLocalTime().isBefore(visitAt()) ? 0 : 1);
        return now.toLocalDate().plusDays(days).atStartOfDay(now.getZone()).toInstant();
    }
}
