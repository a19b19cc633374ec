package clinic.kinezioteka.assessments.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExcludedDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @Test
    void areNoneWithoutADecisionOrWithAConsent() {
        assertThat(ranges()).isEqualTo("{}");
        assertThat(ranges(decision(1, "GRANTED", FIRST, FIRST.plusDays(3), null)))
                .isEqualTo("{}");
    }

    @Test
    void goFromTheFirstDayOfARefusalToItsLast() {
        assertThat(ranges(decision(1, "REFUSED", FIRST, null, null))).isEqualTo("{[2026-09-01,)}");
        assertThat(ranges(decision(1, "REFUSED", FIRST, FIRST.plusDays(3), null)))
                .isEqualTo("{[2026-09-01,2026-09-05)}");
    }

    @Test
    void areAllOnceAConsentWasTakenBack() {
        assertThat(ranges(decision(1, "GRANTED", FIRST, null, Instant.parse("2026-09-09T10:00:00Z"))))
                .isEqualTo("{[,2026-09-01),[2026-09-01,)}");
    }

    @Test
    void endWhenALaterConsentBegins() {
        assertThat(ranges(
                        decision(2, "GRANTED", FIRST.plusDays(10), null, null),
                        decision(1, "REFUSED", FIRST, null, null)))
                .isEqualTo("{[2026-09-01,2026-09-11)}");
    }

    @Test
    void goOnWhenAnEarlierDecisionBeginsLater() {
        assertThat(ranges(
                        decision(1, "GRANTED", FIRST.plusDays(10), null, null),
                        decision(2, "REFUSED", FIRST, null, null)))
                .isEqualTo("{[2026-09-01,2026-09-11),[2026-09-11,)}");
    }

    private static String ranges(StatisticsConsent... decisions) {
        return ExcludedDays.of(List.of(decisions)).asRanges();
    }

    /** Made in the so-many-th millisecond. */
    private static StatisticsConsent decision(
            int at, String decision, LocalDate from, LocalDate to, Instant withdrawnAt) {
        UUID id = new UUID(((long) at << 16) | 0x7000, 1L << 63);
        StatisticsConsent consent = new StatisticsConsent(id, new UUID(0, 2));
        consent.follow(new ConsentNews(id, new UUID(0, 3), "STATISTICS", decision, from, to, withdrawnAt), 1);
        return consent;
    }
}
