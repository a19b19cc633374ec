package clinic.kinezioteka.patients.progress.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.patients.progress.Outcome;
import clinic.kinezioteka.patients.progress.PainPoint;
import clinic.kinezioteka.stack.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other services promise is read as it is promised. */
class HeardTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Instant RECORDED = Instant.parse("2026-09-22T06:10:05Z");

    @Test
    void readsThePainOfTheEpisode() throws JsonProcessingException {
        PainPoint point = read(Contracts.measurement("VAS"), PainHeard.class).point(3, RECORDED);
        assertThat(point.site()).isEqualTo("LEG");
        assertThat(point.millimetres()).isEqualTo(41);
        assertThat(point.change()).isEqualTo("IMPROVED");
        assertThat(point.reductionPercent()).isEqualByComparingTo("47.43589743589743");
        assertThat(point.performedAt()).isEqualTo(Instant.parse("2026-09-22T06:10:00Z"));
    }

    @Test
    void passesOverAMarkAtAnotherSiteAndAVoidedOne() throws JsonProcessingException {
        String atTheBack = Contracts.measurement("VAS").replaceFirst("\"site\": \"LEG\"", "\"site\": \"BACK\"");
        assertThat(read(atTheBack, PainHeard.class).point(3, RECORDED).site()).isNull();
        PainPoint voided =
                read(Contracts.example("assessment.voided"), PainHeard.class).point(4, RECORDED);
        assertThat(voided.site()).isNull();
        assertThat(voided.performedAt()).isEqualTo(RECORDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FUNCTION", "LASEGUE", "TENSION_TEST", "NEURO", "STRENGTH", "GAIT", "SELF_CONTROL"})
    void readsEveryOtherKindWithoutMindingItsValues(String kind) throws JsonProcessingException {
        assertThat(read(Contracts.measurement(kind), PainHeard.class).kind()).isEqualTo(kind);
    }

    @Test
    void readsModulesVisitsGatesAndTheEnd() throws JsonProcessingException {
        assertThat(read(Contracts.example("module.started"), ModuleHeard.class).number())
                .isEqualTo(1);
        assertThat(read(Contracts.example("module.completed"), ModuleHeard.class)
                        .episodeId())
                .isNotNull();
        assertThat(read(Contracts.example("visit.completed"), VisitHeard.class).visitId())
                .isNotNull();
        assertThat(read(Contracts.example("gate.decided"), GateHeard.class).decision())
                .isEqualTo("PASS");
        assertThat(read(Contracts.example("episode.closed"), EpisodeHeard.class).outcome())
                .isEqualTo(new Outcome("GOALS_MET", LocalDate.of(2026, 10, 27)));
    }

    private static <T> T read(String event, Class<T> type) throws JsonProcessingException {
        return JSON.treeToValue(JSON.readTree(event).path("data"), type);
    }
}
