package clinic.kinezioteka.programmes.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemindersConsentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    void grantsFromItsFirstDayToItsLast() {
        RemindersConsent consent = consent("GRANTED", LAST, null);
        assertThat(consent.grants(FIRST.minusDays(1))).isFalse();
        assertThat(consent.grants(FIRST)).isTrue();
        assertThat(consent.grants(LAST)).isTrue();
        assertThat(consent.grants(LAST.plusDays(1))).isFalse();
        assertThat(consent("GRANTED", null, null).grants(LAST.plusYears(9))).isTrue();
    }

    @Test
    void grantsNothingOnceItIsTakenBackNorAsARefusal() {
        assertThat(consent("GRANTED", LAST, Instant.parse("2026-09-10T08:00:00Z"))
                        .grants(FIRST))
                .isFalse();
        assertThat(consent("REFUSED", LAST, null).grants(FIRST)).isFalse();
    }

    @Test
    void endsEarlierDecisionsFromItsFirstDayOnAlsoAfterItsLast() {
        RemindersConsent consent = consent("REFUSED", LAST, null);
        assertThat(consent.hasBegun(FIRST.minusDays(1))).isFalse();
        assertThat(consent.hasBegun(FIRST)).isTrue();
        assertThat(consent.hasBegun(LAST.plusDays(1))).isTrue();
    }

    @Test
    void takingOneBackEndsAllThatWereMadeBefore() {
        RemindersConsent begun = made(1, FIRST, null);
        RemindersConsent upcoming = made(2, LAST, null);
        Instant later = Instant.ofEpochMilli(3);
        assertThat(RemindersConsent.stands(List.of(begun, upcoming), FIRST)).isTrue();
        assertThat(RemindersConsent.stands(List.of(made(1, FIRST, later), upcoming), LAST))
                .isFalse();
        assertThat(RemindersConsent.stands(List.of(begun, made(2, LAST, later)), FIRST))
                .isFalse();
        assertThat(RemindersConsent.stands(List.of(made(1, FIRST, later), made(4, FIRST, null)), FIRST))
                .isTrue();
    }

    private static RemindersConsent made(long millisecond, LocalDate from, @Nullable Instant withdrawnAt) {
        UUID id = new UUID(millisecond << 16, 0);
        RemindersConsent consent = new RemindersConsent(id, new UUID(0, 2));
        consent.follow(new ConsentNews(id, new UUID(0, 3), "REMINDERS", "GRANTED", from, null, withdrawnAt), 1);
        return consent;
    }

    @Test
    void dropsOlderNews() {
        RemindersConsent consent = consent("GRANTED", null, Instant.parse("2026-09-10T08:00:00Z"));
        consent.follow(news("GRANTED", null, null), 0);
        assertThat(consent.grants(FIRST)).isFalse();
    }

    private static RemindersConsent consent(
            String decision, @Nullable LocalDate validTo, @Nullable Instant withdrawnAt) {
        RemindersConsent consent = new RemindersConsent(new UUID(0, 1), new UUID(0, 2));
        consent.follow(news(decision, validTo, withdrawnAt), 1);
        return consent;
    }

    private static ConsentNews news(String decision, @Nullable LocalDate validTo, @Nullable Instant withdrawnAt) {
        return new ConsentNews(new UUID(0, 1), new UUID(0, 3), "REMINDERS", decision, FIRST, validTo, withdrawnAt);
    }
}
