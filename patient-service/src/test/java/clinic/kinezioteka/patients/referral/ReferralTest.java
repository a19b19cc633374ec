package clinic.kinezioteka.patients.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.consent.Decision;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.patient.Sex;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {
    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void isTheClinicsPatientOnceItIsAccepted() {
        Referral referral = received();
        assertThat(referral.patientId()).isNull();
        referral.accept(new UUID(0, 7), new UUID(0, 8), NOW);
        assertThat(referral.status()).isEqualTo(ReferralStatus.ACCEPTED);
        assertThat(referral.patientId()).isEqualTo(new UUID(0, 7));
        assertThat(referral.episodeId()).isEqualTo(new UUID(0, 8));
    }

    @Test
    void keepsWhyItWasDeclined() {
        Referral referral = received();
        referral.decline(DeclineReason.OTHER, "we moved", NOW);
        assertThat(referral.status()).isEqualTo(ReferralStatus.DECLINED);
        assertThat(referral.declineReason()).isEqualTo(DeclineReason.OTHER);
        assertThat(referral.declineText()).isEqualTo("we moved");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void isAnsweredOnce(Consumer<Referral> first, Consumer<Referral> second) {
        Referral referral = received();
        first.accept(referral);
        assertThatThrownBy(() -> second.accept(referral)).isInstanceOf(Conflict.class);
    }

    static Stream<Arguments> answers() {
        List<Consumer<Referral>> all = List.of(
                referral -> referral.accept(new UUID(0, 7), new UUID(0, 8), NOW),
                referral -> referral.decline(DeclineReason.NO_CAPACITY, null, NOW),
                referral -> referral.withdraw(NOW));
        return all.stream().flatMap(one -> all.stream().map(other -> Arguments.of(one, other)));
    }

    @Test
    void refusesARegionOfAnotherConditionAndAConsentThatEndsBeforeItBegins() {
        details(Condition.RADICULITIS, Region.LUMBAR, TODAY).require(new UUID(0, 2));
        details(null, Region.UPPER, TODAY).require(new UUID(0, 2));
        assertThatThrownBy(
                        () -> details(Condition.SCIATICA, Region.LUMBAR, TODAY).require(new UUID(0, 2)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> details(null, null, TODAY.minusDays(1)).require(new UUID(0, 2)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations())
                        .extracting("field")
                        .containsExactly("consent.validTo"));
    }

    private static Referral received() {
        return new Referral(new UUID(0, 1), new UUID(0, 2), details(Condition.RADICULITIS, Region.LUMBAR, TODAY), NOW);
    }

    private static ReferralDetails details(Condition condition, Region region, LocalDate validTo) {
        PatientDetails patient = new PatientDetails(
                "Ona", "Kalnienė", LocalDate.of(1970, 1, 1), Sex.FEMALE, List.of(), null, null, null, null, null);
        return new ReferralDetails(
                new UUID(0, 3),
                "A-1",
                patient,
                "pain",
                condition,
                region,
                Side.LEFT,
                null,
                Urgency.ROUTINE,
                List.of(),
                new ReferralConsent(Decision.GRANTED, TODAY, validTo));
    }
}
