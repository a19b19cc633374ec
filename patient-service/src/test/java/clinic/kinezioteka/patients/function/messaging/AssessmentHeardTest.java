package clinic.kinezioteka.patients.function.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.patients.function.Analgesics;
import clinic.kinezioteka.patients.function.WorkStatus;
import clinic.kinezioteka.stack.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentHeardTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void readsThePromisedFunction() throws JsonProcessingException {
        AssessmentHeard heard = heard("FUNCTION");
        assertThat(heard.kind()).isEqualTo("FUNCTION");
        assertThat(heard.workStatus()).isEqualTo(WorkStatus.OFF);
        assertThat(heard.analgesics()).isEqualTo(Analgesics.OCCASIONAL);
        assertThat(heard.performedAt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAS", "LASEGUE", "TENSION_TEST", "NEURO", "STRENGTH", "GAIT", "SELF_CONTROL"})
    void readsEveryOtherKindWithoutMindingItsValues(String kind) throws JsonProcessingException {
        assertThat(heard(kind).workStatus()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment.corrected", "assessment.voided"})
    void readsWhatBecomesOfAnAssessment(String type) throws JsonProcessingException {
        assertThat(read(Contracts.example(type)).assessmentId()).isNotNull();
    }

    private static AssessmentHeard heard(String kind) throws JsonProcessingException {
        return read(Contracts.measurement(kind));
    }

    private static AssessmentHeard read(String event) throws JsonProcessingException {
        return JSON.treeToValue(JSON.readTree(event).path("data"), AssessmentHeard.class);
    }
}
