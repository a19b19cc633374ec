package clinic.kinezioteka.patients.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    private static final UUID PARTNER = new UUID(0, 1);

    @Test
    void standsFromItsFirstDayToItsLast() {
        Consent consent = consent(Decision.GRANTED, LAST);
        assertThat(consent.stands(FIRST.minusDays(1))).isFalse();
        assertThat(consent.stands(FIRST)).isTrue();
        assertThat(consent.stands(LAST)).isTrue();
        assertThat(consent.stands(LAST.plusDays(1))).isFalse();
        assertThat(consent(Decision.GRANTED, null).stands(LAST.plusYears(50))).isTrue();
    }

    @Test
    void tellsWhyItDoesNotCount() {
        Consent consent = consent(Decision.GRANTED, LAST);
        assertThat(consent.status(FIRST.minusDays(1))).isEqualTo(ConsentStatus.UPCOMING);
        assertThat(consent.status(LAST.plusDays(1))).isEqualTo(ConsentStatus.EXPIRED);
        consent.supersede(LocalDate.of(2026, 3, 20), NOW);
        assertThat(consent.status(LocalDate.of(2026, 3, 19))).isEqualTo(ConsentStatus.IN_FORCE);
        assertThat(consent.status(LocalDate.of(2026, 3, 20))).isEqualTo(ConsentStatus.SUPERSEDED);
        consent.withdraw(LocalDate.of(2026, 3, 10), NOW);
        assertThat(consent.status(LocalDate.of(2026, 3, 10))).isEqualTo(ConsentStatus.WITHDRAWN);
    }

    @Test
    void neverStandsWhenItWasRefused() {
        assertThat(consent(Decision.REFUSED, null).stands(FIRST)).isFalse();
    }

    @Test
    void isWithdrawnOnceAndOnlyWhileItCountsOrWill() {
        Consent consent = consent(Decision.GRANTED, LAST);
        assertThatThrownBy(() -> consent.withdraw(LAST.plusDays(1), NOW)).isInstanceOf(Conflict.class);
        consent.withdraw(FIRST.minusDays(5), NOW);
        assertThat(consent.stands(FIRST)).isFalse();
        assertThatThrownBy(() -> consent.withdraw(FIRST, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> consent(Decision.REFUSED, null).withdraw(FIRST, NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void namesAPartnerWhereThereIsOneAndNowhereElse() {
        details(Purpose.SHARE_WITH_REFERRER, PARTNER, FIRST, LAST).require("");
        details(Purpose.REMINDERS, null, FIRST, null).require("");
        assertRefused(details(Purpose.SHARE_WITH_REFERRER, null, FIRST, LAST), "partnerId");
        assertRefused(details(Purpose.STATISTICS, PARTNER, FIRST, LAST), "partnerId");
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertRefused(details(Purpose.REMINDERS, null, FIRST, FIRST.minusDays(1)), "validTo");
        assertRefused(details(Purpose.REMINDERS, null, FIRST, LocalDate.MAX), "validTo");
        assertRefused(details(Purpose.REMINDERS, null, LocalDate.MIN, null), "validFrom");
    }

    private static void assertRefused(ConsentDetails details, String field) {
        assertThatThrownBy(() -> details.require(""))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                        .extracting("field")
                        .containsExactly(field));
    }

    private static Consent consent(Decision decision, LocalDate validTo) {
        return new Consent(
                new UUID(0, 2),
                new UUID(0, 3),
                new UUID(0, 4),
                new ConsentDetails(Purpose.SHARE_WITH_REFERRER, decision, PARTNER, FIRST, validTo),
                DecisionOrigin.STAFF,
                "reception",
                NOW);
    }

    private static ConsentDetails details(Purpose purpose, UUID partner, LocalDate from, LocalDate to) {
        return new ConsentDetails(purpose, Decision.GRANTED, partner, from, to);
    }
}
