package clinic.kinezioteka.assessments.export;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.change;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ExportResourceTest {

    private static final String EXPORT = "/api/v1/assessments/export";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    private UUID clinic;
    private Case driver;

    @BeforeEach
    void openInAClinicOfItsOwn() {
        OpenApiAnswers.checkAll();
        clinic = ids.next();
        driver = upstream.open(clinic, "LUMBAR", "RIGHT");
    }

    @Test
    void givesEveryMeasurementOnceTheEarliestFirstAndThenTheEnd() {
        String second = measured(40, "2026-09-03T09:00:00+03:00");
        String first = measured(60, "2026-09-02T09:00:00+03:00");
        List<JsonNode> lines = export("");
        assertThat(lines).hasSize(3);
        assertThat(ids(lines)).containsExactly(first, second);
        assertThat(lines.get(0).at("/assessment/millimetres").intValue()).isEqualTo(60);
        assertThat(lines.get(1).at("/assessment/interpretation/derived/change").textValue())
                .isEqualTo("IMPROVED");
        assertThat(lines.get(2).at("/end/count").intValue()).isEqualTo(2);
        assertThat(lines.get(2).at("/end/asOf").textValue()).endsWith("Z");
    }

    @Test
    void goesOnBehindACursorAsOfItsBeginning() {
        String first = measured(60, "2026-09-02T09:00:00+03:00");
        String second = measured(50, "2026-09-02T09:00:00+03:00");
        String third = measured(40, "2026-09-02T10:00:00+03:00");
        List<JsonNode> whole = export("");
        measured(30, "2026-09-05T09:00:00+03:00");
        List<JsonNode> rest = export("?after=" + whole.get(0).path("cursor").textValue());
        assertThat(ids(rest)).containsExactly(second, third).doesNotContain(first);
        assertThat(rest.get(2).path("end").path("asOf"))
                .isEqualTo(whole.get(3).path("end").path("asOf"));
        assertThat(exportNothing("?after=" + whole.get(2).path("cursor").textValue()))
                .hasSize(1);
    }

    @Test
    void givesOnlyWhatIsAskedForAndCounts() {
        String march = measured(60, "2026-09-02T09:00:00+03:00");
        String function = record(driver, Map.of("kind", "FUNCTION", "odiPercent", 30), "2026-09-03T09:00:00+03:00")
                .extract()
                .path("id");
        String voided = measured(50, "2026-09-04T09:00:00+03:00");
        change(Tokens.doctor(clinic), voided, "void", Map.of("reason", "of somebody else"))
                .statusCode(200);
        change(
                        Tokens.doctor(clinic),
                        march,
                        "correct",
                        Map.of(
                                "kind",
                                "VAS",
                                "site",
                                "LEG",
                                "situation",
                                "WORST_24H",
                                "millimetres",
                                61,
                                "reason",
                                "Jonas said so"))
                .statusCode(200);
        List<JsonNode> lines = export("?kind=VAS");
        assertThat(ids(lines)).containsExactly(march);
        assertThat(lines.get(0).at("/assessment/origin").textValue()).isEqualTo("CORRECTED");
        assertThat(lines.get(0).toString()).doesNotContain("Jonas");
        assertThat(ids(export("?kind=GAIT&kind=FUNCTION"))).containsExactly(function);
        assertThat(ids(export("?from=2026-09-03T06:00:00Z&to=2026-09-03T06:00:00.000001Z")))
                .containsExactly(function);
        assertThat(ids(export("?to=2026-09-03T06:00:00Z"))).containsExactly(march);
        assertThat(exportNothing("?from=2026-09-03T06:00:00.000001Z")).hasSize(1);
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        measured(10, "2026-09-02T09:00:00+03:00");
        measured(40, "2026-09-03T09:00:00+03:00");
        as(Tokens.admin(clinic))
                .header("Accept-Language", "lt")
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .header("Content-Language", equalTo("lt"))
                .header("Vary", containsString("Accept-Language"))
                .body(containsString("Skausmas nuo pradinio"));
    }

    @Test
    void namesEveryPatientInTheAudit() {
        measured(60, "2026-09-02T09:00:00+03:00");
        Case other = upstream.open(clinic, "LUMBAR", "RIGHT");
        record(other, vas(30), "2026-09-02T09:00:00+03:00").statusCode(201);
        String trace = AuditRows.newTrace();
        as(Tokens.admin(clinic)).header("traceparent", trace).get(EXPORT).then().statusCode(200);
        assertThat(AuditRows.of(trace))
                .extracting(AuditRows.Row::patient)
                .containsExactlyInAnyOrder(driver.patientId(), other.patientId());
    }

    @Test
    void refusesACursorThatIsNotItsOwn() {
        measured(60, "2026-09-02T09:00:00+03:00");
        String cursor = export("").get(0).path("cursor").textValue();
        for (String foreign : List.of(
                "?kind=VAS&after=" + cursor, "?from=2026-01-01T00:00:00Z&after=" + cursor, "?after=Zm9v", "?after=%")) {
            refused(Tokens.admin(clinic), foreign, 400);
        }
        refused(Tokens.admin(), "?after=" + cursor, 400);
        refused(Tokens.admin(clinic), "?from=12026-01-01T00:00:00Z", 400);
        refused(Tokens.admin(clinic), "?from=yesterday", 400);
        refused(Tokens.admin(clinic), "?kind=MOOD", 400);
        refused(Tokens.admin(clinic), "?from=2026-02-01T00:00:00Z&to=2026-02-01T00:00:00Z", 422);
        refused(Tokens.doctor(clinic), "", 403);
    }

    private static void refused(String token, String query, int status) {
        as(token).urlEncodingEnabled(true).get(EXPORT + query).then().statusCode(status);
    }

    private String measured(int millimetres, String at) {
        return record(driver, vas(millimetres), at).statusCode(201).extract().path("id");
    }

    private List<JsonNode> export(String query) {
        Response answer = as(Tokens.admin(clinic)).get(EXPORT + query);
        return told(answer);
    }

    /** Where nothing is found nobody is named in the audit, which is asked of every answer else. */
    private List<JsonNode> exportNothing(String query) {
        return told(as(Tokens.admin(clinic)).noFilters().get(EXPORT + query));
    }

    private static List<JsonNode> told(Response answer) {
        answer.then().statusCode(200);
        return answer.asString().lines().map(ExportResourceTest::json).toList();
    }

    private static List<String> ids(List<JsonNode> lines) {
        return lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.at("/assessment/id").textValue())
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
