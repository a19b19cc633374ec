package clinic.kinezioteka.journeys.record;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void findsNoDifferenceInWhatIsEqualAsANumber() {
        assertThat(Comparison.differences(Json.read("{\"p\": 80}"), Json.read("{\"p\": 80.0, \"q\": 1}")))
                .isEmpty();
    }

    @Test
    void allowsThreeDaysInWeeksAndNoMore() {
        assertThat(Comparison.differences(Json.read("{\"weeks\": 8}"), Json.read("{\"weeks\": 7.6}")))
                .isEmpty();
        assertThat(Comparison.differences(Json.read("{\"weeks\": 8}"), Json.read("{\"weeks\": 7.4}")))
                .hasSize(1);
    }

    @Test
    void namesWhatDiffersAndWhatIsMissing() {
        assertThat(Comparison.differences(
                        Json.read("{\"pain\": \"ELIMINATED\", \"visitsCompleted\": 27, \"gates\": [{\"module\": 1}]}"),
                        Json.read("{\"pain\": \"ACCEPTABLE\", \"gates\": [{\"module\": 2}]}")))
                .containsExactly(
                        "pain is \"ACCEPTABLE\", expected \"ELIMINATED\"",
                        "visitsCompleted is , expected 27",
                        "gates is [{\"module\":2}], expected [{\"module\":1}]");
    }
}
