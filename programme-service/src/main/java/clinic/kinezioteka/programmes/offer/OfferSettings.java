package clinic.kinezioteka.programmes.offer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import org.hibernate.validator.constraints.time.DurationMin;

/** How a network asks those who wait. */
@ConfigMapping(prefix = "kinezioteka.waitlist")
public interface OfferSettings {

    /** How often the lists are worked through, as the scheduler reads it; {@code off} never. */
    @WithDefault("30s")
    String offerEvery();

    /** How far ahead a time is looked for, in days. */
    @WithDefault("28")
    @Min(1)
    @Max(90)
    int searchDays();

    /** Nothing is offered that begins sooner than this after the clinic's minimum notice: he has to answer and to come. */
    @WithDefault("PT2H")
    @DurationMin
    Duration lead();

    /** Who has not taken so many offers is not asked any more. */
    @WithDefault("3")
    @Min(1)
    int mostMissed();

    /** It is looked again after this time also where nothing was noted as freed: hours may have changed. */
    @WithDefault("PT15M")
    @DurationMin(minutes = 1)
    Duration lookAgainAfter();

    /** Nobody is asked before this local time of the clinic. */
    @WithDefault("08:00")
    LocalTime asksFrom();

    /** Nobody is asked from this local time of the clinic on. */
    @WithDefault("20:00")
    LocalTime asksUntil();

    /** Whether people may be asked at this local time. */
    default boolean asksAt(LocalTime time) {
        return !time.isBefore(asksFrom()) && time.isBefore(asksUntil());
    }
}
