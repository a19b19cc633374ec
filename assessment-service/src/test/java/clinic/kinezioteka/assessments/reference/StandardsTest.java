package clinic.kinezioteka.assessments.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
