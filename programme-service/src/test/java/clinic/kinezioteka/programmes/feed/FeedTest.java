package clinic.kinezioteka.programmes.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final Instant CHANGED = Instant.parse("2026-11-01T10:15:30.123456Z");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    /** Weekly through a year and more; half hours, none, another half of the globe, and a country that has stopped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Vilnius",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "America/Santiago",
                "Europe/Istanbul",
                "UTC"
            })
    void keepsTheLocalHourThroughoutTheYear(String name) {
        ZoneId zone = ZoneId.of(name);
        List<FeedVisit> visits = IntStream.range(0, 60)
                .mapToObj(week -> LocalDate.of(2026, 9, 1).plusWeeks(week).atTime(TEN))
                .map(local -> visit(local.atZone(zone)))
                .toList();
        ReadBack read = new ReadBack(text(visits));
        assertThat(read.events()).hasSameSizeAs(visits);
        for (int each = 0; each < visits.size(); each++) {
            OffsetDateTime start = read.start(read.events().get(each));
            assertThat(start.toLocalTime()).isEqualTo(TEN);
            assertThat(start.toInstant())
                    .as("the visit of %s", visits.get(each).start())
                    .isEqualTo(visits.get(each).start().toInstant());
        }
    }

    @Test
    void tellsEachChangeOfAClockThatFollowsNoYearlyRule() {
        String text = text(List.of(
                visit(LocalDateTime.of(2026, 1, 12, 10, 0).atZone(ZoneId.of("Africa/Casablanca"))),
                visit(LocalDateTime.of(2027, 1, 12, 10, 0).atZone(ZoneId.of("Africa/Casablanca")))));
        assertThat(text)
                .contains("DTSTART:20260215T030000", "DTSTART:20260322T020000")
                .doesNotContain("RRULE");
        assertThat(new ReadBack(text).events()).hasSize(2);
    }

    @Test
    void writesTheSecondOfADoubledHourInUniversalTime() {
        ZonedDateTime doubled = LocalDateTime.of(2026, 10, 25, 3, 30).atZone(VILNIUS);
        assertThat(text(List.of(visit(doubled.withEarlierOffsetAtOverlap()))))
                .contains("DTSTART;TZID=Europe/Vilnius:20261025T033000");
        assertThat(text(List.of(visit(doubled.withLaterOffsetAtOverlap())))).contains("DTSTART:20261025T013000Z");
    }

    @Test
    void isACalendarAlsoWithoutVisits() {
        assertThat(new ReadBack(text(List.of())).events()).isEmpty();
        assertThat(text(List.of())).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    @Test
    void tellsOfAVisitWhatOthersMayKnow() {
        FeedVisit cancelled = new FeedVisit(
                UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                LocalDateTime.of(2026, 11, 30, 10, 0).atZone(VILNIUS),
                Duration.ofMinutes(45),
                "Užsiėmimas, Jonas; Petras, " + "ilgas ".repeat(20).strip(),
                "Salė 1",
                true,
                7,
                CHANGED);
        VEvent event = new ReadBack(text(List.of(cancelled))).events().get(0);
        assertThat(ReadBack.value(event, "UID")).isEqualTo("019a0000-0000-7000-8000-000000000001");
        assertThat(ReadBack.value(event, "SEQUENCE")).isEqualTo("7");
        assertThat(ReadBack.value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(ReadBack.value(event, "SUMMARY")).isEqualTo(cancelled.summary());
        assertThat(ReadBack.value(event, "LOCATION")).isEqualTo("Salė 1");
        assertThat(ReadBack.value(event, "DTSTAMP")).isEqualTo("20261101T101530Z");
        assertThat(ReadBack.value(event, "DTEND")).isEqualTo("20261130T104500");
    }

    private static FeedVisit visit(ZonedDateTime start) {
        return new FeedVisit(
                new UUID(start.toEpochSecond(), 1),
                start,
                Duration.ofMinutes(45),
                "Session",
                "Hall",
                false,
                1,
                CHANGED);
    }

    private static String text(List<FeedVisit> visits) {
        Instant since = LocalDateTime.of(2026, 8, 24, 0, 0).toInstant(ZoneOffset.UTC);
        return new Feed("Clinic", VILNIUS, since, visits).text();
    }
}
