package clinic.kinezioteka.patients.conventions;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list of the network does, shown at episodes. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ListsTest {
    private UUID patient = UUID.randomUUID();
    private List<String> episodes = List.of();

    private void openEpisodes() {
        patient = patient();
        episodes = Stream.generate(() -> episode(patient).toString()).limit(3).toList();
    }

    @Test
    void goesOnWhereThePartBeforeEnded() {
        openEpisodes();
        List<String> read = new ArrayList<>();
        String query = "&limit=2";
        do {
            ValidatableResponse part = list(query).statusCode(200);
            read.addAll(part.extract().path("items.id"));
            String next = part.extract().path("next");
            String link = part.extract().header("Link");
            assertThat(link == null).isEqualTo(next == null);
            query = next == null ? null : "&limit=2&cursor=" + next;
        } while (query != null);
        assertThat(read).containsExactlyElementsOf(episodes);
    }

    @Test
    void countsOnlyWhenAsked() {
        openEpisodes();
        list("&limit=1&count=true").body("total", equalTo(3)).body("items", hasSize(1));
        assertThat(list("").extract().asString()).doesNotContain("total");
    }

    @Test
    void narrowsToIdsAndToWhatChangedSince() {
        openEpisodes();
        list("&id=" + episodes.get(2) + "&id=" + episodes.get(0))
                .body("items.id", contains(episodes.get(0), episodes.get(2)));
        String since = list("&id=" + episodes.get(1)).extract().path("items[0].updatedAt");
        list("&updatedSince=" + since).body("items.id", contains(episodes.get(1), episodes.get(2)));
        list("&updatedSince=2100-01-01T00:00:00Z").body("items", hasSize(0)).body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&limit=0",
                "&limit=101",
                "&limit=-1",
                "&limit=ten",
                "&cursor=nonsense",
                "&cursor=MTox",
                "&id=1",
                "&updatedSince=yesterday",
                "&updatedSince=-999999999-01-01T00:00:00Z"
            })
    void refusesAPartThatCannotBe(String query) {
        list(query).statusCode(400).body("status", equalTo(400));
    }

    @Test
    void refusesACursorOfAnotherList() {
        openEpisodes();
        String next = list("&limit=1").extract().path("next");
        list("&limit=1&status=OPEN&cursor=" + next).statusCode(400);
        as(Tokens.doctor())
                .get("/api/v1/episodes?limit=1&patientId=" + patient() + "&cursor=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void takesUpToAHundredIds() {
        list(ids(100)).statusCode(200);
        list(ids(101)).statusCode(400);
    }

    private static String ids(int count) {
        return Stream.generate(() -> "&id=" + UUID.randomUUID()).limit(count).collect(Collectors.joining());
    }

    private ValidatableResponse list(String query) {
        return as(Tokens.doctor())
                .get("/api/v1/episodes?patientId=" + patient + query)
                .then();
    }
}
