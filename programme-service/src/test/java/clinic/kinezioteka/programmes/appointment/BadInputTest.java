package clinic.kinezioteka.programmes.appointment;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class BadInputTest {

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
    }

    @Test
    void isTheClientsFaultAndChangesNothing() {
        Given.Course course = practice.running(1, 7, 14);
        Object visit = practice.visits(course).get(0).get("id");
        String schedule = "/api/v1/programmes/" + course.programmeId() + "/modules/1/schedule";
        Map<String, List<String>> bodies = Map.of(
                schedule,
                List.of(
                        "{\"from\": \"+999999999-12-31\"}",
                        "{\"from\": \"-999999999-01-01\", \"retrospective\": true}",
                        "{\"from\": \"2026-02-30\"}",
                        "{\"from\": 5}",
                        "{\"from\": \"2027-03-01\", \"mode\": \"SOMEHOW\"}",
                        "{\"from\": \"2027-03-01\", \"preferences\": {\"days\": [null]}}",
                        "[]",
                        "{"),
                "/api/v1/visits/" + visit + "/book",
                Stream.of("+999999999-12-31T00:00:00Z", "-999999999-12-31T00:00:00Z", "9999-12-31T00:00:00Z", "soon")
                        .map(start -> "{\"start\": \"%s\", \"practitionerId\": \"%s\", \"roomId\": \"%s\"}"
                                .formatted(start, practice.doctorId, practice.roomId))
                        .toList(),
                "/api/v1/visits/" + visit + "/cancel",
                List.of("{\"reason\": \"I will not say\"}", "{\"reason\": \"OTHER\", \"text\": \"free\"}"),
                "/api/v1/visits/" + visit + "/check-in",
                List.of("{\"at\": \"-999999999-01-01T00:00:00Z\"}", "{\"at\": \"yesterday\"}"));
        bodies.forEach((path, all) -> all.forEach(
                body -> assertThat(as(practice.doctor()).body(body).post(path).statusCode())
                        .as(path + " " + body)
                        .isBetween(400, 499)));
        assertThat(practice.visits(course)).extracting("status").containsOnly("PLANNED");
    }

    @Test
    void isRefusedInListsAndTexts() {
        Stream.of(
                        "from=%2B999999999-01-01T00:00:00Z",
                        "to=-999999999-01-01T00:00:00Z",
                        "updatedSince=%2B999999999-01-01T00:00:00Z",
                        "limit=0",
                        "limit=101",
                        "cursor=nonsense",
                        "status=LOST")
                .forEach(query -> as(practice.doctor())
                        .get(URI.create("/api/v1/visits?" + query))
                        .then()
                        .statusCode(400));
        as(practice.admin())
                .body("{\"name\": \"a\\u0000b\"}")
                .post("/api/v1/rooms")
                .then()
                .statusCode(400);
    }
}
