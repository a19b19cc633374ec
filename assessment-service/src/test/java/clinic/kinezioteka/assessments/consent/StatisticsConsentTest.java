package clinic.kinezioteka.assessments.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatisticsConsentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final Instant LATER = Instant.parse("2026-09-10T08:00:00Z");

    @Test
    void excludesWhoRefusedFromTheFirstDayToTheLast() {
        StatisticsConsent refusal = consent("REFUSED", LAST, null);
        assertThat(refusal.hasBegun(FIRST.minusDays(1))).isFalse();
        assertThat(refusal.hasBegun(FIRST)).isTrue();
        assertThat(refusal.excludes(FIRST)).isTrue();
        assertThat(refusal.excludes(LAST)).isTrue();
        assertThat(refusal.excludes(LAST.plusDays(1))).isFalse();
        assertThat(consent("REFUSED", null, null).excludes(LAST.plusYears(9))).isTrue();
    }

    @Test
    void countsWhoConsentedAlsoAfterTheLastDay() {
        assertThat(consent("GRANTED", LAST, null).excludes(FIRST)).isFalse();
        assertThat(consent("GRANTED", LAST, null).excludes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void excludesAtOnceAndWithoutEndWhoTookItBack() {
        StatisticsConsent withdrawn = consent("GRANTED", LAST, LATER);
        assertThat(withdrawn.hasBegun(FIRST.minusDays(1))).isTrue();
        assertThat(withdrawn.excludes(LAST.plusYears(1))).isTrue();
    }

    @Test
    void dropsOlderNews() {
        StatisticsConsent consent = consent("GRANTED", null, LATER);
        consent.follow(news("GRANTED", null, null), 0);
        assertThat(consent.excludes(FIRST)).isTrue();
    }

    private static StatisticsConsent consent(String decision, LocalDate validTo, Instant withdrawnAt) {
        StatisticsConsent consent = new StatisticsConsent(new UUID(0, 1), new UUID(0, 2));
        consent.follow(news(decision, validTo, withdrawnAt), 1);
        return consent;
    }

    private static ConsentNews news(String decision, LocalDate validTo, Instant withdrawnAt) {
        return new ConsentNews(new UUID(0, 1), new UUID(0, 3), "STATISTICS", decision, FIRST, validTo, withdrawnAt);
    }
}
