package clinic.kinezioteka.programmes.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotWishesTest {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalDateTime MONDAY_AT_NINE = LocalDateTime.of(2027, 3, 1, 9, 0);

    @Test
    void leavesOpenWhatIsNotSaid() {
        assertThat(allow(Set.of(), null, null, MONDAY_AT_NINE)).isTrue();
    }

    @Test
    void looksAtTheDayInTheZoneOfTheClinic() {
        LocalDateTime justAfterMidnight = MONDAY_AT_NINE.withHour(0);
        assertThat(allow(Set.of(DayOfWeek.MONDAY), null, null, justAfterMidnight))
                .isTrue();
        assertThat(allow(Set.of(DayOfWeek.SUNDAY), null, null, justAfterMidnight))
                .isFalse();
    }

    @Test
    void looksAtWhenItBeginsAndWhenItIsOver() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime ten = LocalTime.of(10, 0);
        assertThat(allow(Set.of(), nine, ten, MONDAY_AT_NINE)).isTrue();
        assertThat(allow(Set.of(), nine, ten, MONDAY_AT_NINE.minusMinutes(15))).isFalse();
        assertThat(allow(Set.of(), nine, ten, MONDAY_AT_NINE.plusMinutes(15))).isFalse();
    }

    @Test
    void keepsTheLocalHourAcrossAChangeOfTheClock() {
        LocalDateTime inSummer = LocalDateTime.of(2027, 3, 29, 9, 0);
        assertThat(allow(Set.of(), LocalTime.of(9, 0), LocalTime.of(10, 0), inSummer))
                .isTrue();
    }

    private static boolean allow(
            Set<DayOfWeek> days, @Nullable LocalTime earliest, @Nullable LocalTime latest, LocalDateTime start) {
        Span hour = Span.of(start.atZone(VILNIUS).toInstant(), Duration.ofHours(1));
        Placement slot = new Placement(hour, UUID.randomUUID(), UUID.randomUUID(), List.of());
        return new SlotWishes(days, earliest, latest, List.of()).allow(slot, VILNIUS);
    }
}
