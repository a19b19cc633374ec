package clinic.kinezioteka.patients.opening;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.episode.Warning;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.Screening;
import clinic.kinezioteka.patients.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosesTest {
    private final Diagnoses diagnoses = new Diagnoses(new Vocabularies());

    @ParameterizedTest
    @CsvSource({
        "RADICULITIS,LUMBAR,M54.16",
        "RADICULITIS,LUMBAR,M54.1",
        "RADICULITIS,CERVICAL,M50.1",
        "RADICULITIS,CERVICAL,M54.10",
        "SCIATICA,UPPER,M54.3",
        "SCIATICA,LOWER,M51.1",
    })
    void acceptsAUsualCode(Condition condition, Region region, String code) {
        assertThat(warnings(condition, region, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RADICULITIS,LUMBAR,M54.12,ICD10_OTHER_REGION",
        "RADICULITIS,LUMBAR,M50.10,ICD10_OTHER_REGION",
        "SCIATICA,UPPER,G57.3,ICD10_OTHER_REGION",
        "SCIATICA,UPPER,M54.16,ICD10_OTHER_CONDITION",
        "RADICULITIS,LUMBAR,M54.3,ICD10_OTHER_CONDITION",
        "RADICULITIS,LUMBAR,J45.0,ICD10_UNUSUAL",
        "RADICULITIS,LUMBAR,M54,ICD10_UNUSUAL",
    })
    void warnsOfAnUnusualOne(Condition condition, Region region, String code, String expected) {
        assertThat(warnings(condition, region, code)).extracting(Warning::code).containsExactly(expected);
    }

    @Test
    void hasNothingToSayWithoutACode() {
        assertThat(warnings(Condition.RADICULITIS, Region.LUMBAR, null)).isEmpty();
    }

    private List<Warning> warnings(Condition condition, Region region, @Nullable String code) {
        LocalDate start = LocalDate.of(2026, 9, 15);
        return diagnoses.warnings(new EpisodeDetails(
                condition,
                region,
                Side.LEFT,
                start,
                start,
                List.of(),
                null,
                List.of(),
                List.of(),
                code,
                new Screening(List.of())));
    }
}
