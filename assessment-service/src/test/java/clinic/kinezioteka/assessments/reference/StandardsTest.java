package clinic.kinezioteka.assessments.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardsTest {

    private final Standards standards = PublishedStandards.read();

    @Test
    void everyThresholdHasItsOwnNameAndASource() {
        List<Threshold> thresholds = standards.referenceSet().thresholds();
        assertThat(new HashSet<>(thresholds.stream().map(Threshold::name).toList()))
                .hasSameSizeAs(thresholds);
        assertThat(thresholds).allSatisfy(threshold -> {
            assertThat(threshold.source()).isNotBlank();
            assertThat(threshold.unit()).isNotBlank();
            assertThat(threshold.population()).isNotBlank();
        });
    }

    @Test
    void isReadWithTheVersionOfTheDay() {
        assertThat(standards.on(LocalDate.parse("2026-11-14")).referenceSet().version())
                .isEqualTo(1);
        assertThat(standards.on(LocalDate.parse("2026-11-15")).referenceSet().version())
                .isEqualTo(2);
        assertThat(standards.on(LocalDate.parse("2020-01-01")).referenceSet().version())
                .isEqualTo(1);
        assertThat(standards.referenceSet().version()).isEqualTo(2);
        assertThatThrownBy(() -> standards.ofVersion(9)).hasMessageContaining("9");
    }

    @Test
    void aNewVersionLeavesTheOldOneAsItWas() {
        assertThat(standards.ofVersion(1).referenceSet().find("MOBILITY_HIP_FLEXION"))
                .isEmpty();
        assertThat(standards.ofVersion(2).referenceSet().thresholds())
                .containsAll(standards.ofVersion(1).referenceSet().thresholds());
    }

    @Test
    void aNormSpeaksOfItsPopulationOnly() {
        NormPopulation youngMen =
                standards.referenceSet().at("TIBIAL_MOTOR_VELOCITY_LEAST").onlyFor();
        assertThat(youngMen.includes(20, Sex.MALE)).isTrue();
        assertThat(youngMen.includes(29, Sex.MALE)).isTrue();
        assertThat(youngMen.includes(30, Sex.MALE)).isFalse();
        assertThat(youngMen.includes(19, Sex.MALE)).isFalse();
        assertThat(youngMen.includes(25, Sex.FEMALE)).isFalse();
        assertThat(youngMen.includes(null, Sex.MALE)).isFalse();
        assertThat(youngMen.includes(25, null)).isFalse();
    }

    @Test
    void knowsNoOthers() {
        assertThatThrownBy(() -> standards.referenceSet().at("VAS_ACCEPTABLE_EAR"))
                .hasMessageContaining("EAR");
        assertThatThrownBy(() -> standards.safetyText("NONE")).hasMessageContaining("NONE");
    }

    @Test
    void hasAClaimForEachCondition() {
        assertThat(standards.publishedClaims())
                .extracting(PublishedClaim::condition, PublishedClaim::percent)
                .containsExactly(tuple("RADICULITIS", 89), tuple("SCIATICA", 85));
    }
}
