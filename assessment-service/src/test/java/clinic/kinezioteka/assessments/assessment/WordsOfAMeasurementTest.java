package clinic.kinezioteka.assessments.assessment;

import static clinic.kinezioteka.assessments.Api.ASSESSMENTS;
import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.body;
import static clinic.kinezioteka.assessments.Api.dorsiflexors;
import static clinic.kinezioteka.assessments.Api.hReflexes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measurement says, in the language that is asked for. */
@QuarkusTest
@WithTestResource(RealServers.class)
class WordsOfAMeasurementTest {
    private static final String THEN = "2026-09-02T09:00:00+03:00";

    @Inject
    Upstream upstream;

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @ParameterizedTest
    @CsvSource({
        "lt, lt, H reflekso, Sprendimo",
        "'lt-LT, en;q=0.5', lt, H reflekso, Sprendimo",
        "en, en, The latency, Decision",
        "fr, en, The latency, Decision",
        "'fr, lt;q=0.3, en;q=0.1', lt, H reflekso, Sprendimo"
    })
    void speaksTheLanguageThatIsAskedForAndTellsWhich(
            String language, String spoken, String finding, String statement) {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String location = said(driver, hReflexes(), language)
                .header("Content-Language", spoken)
                .header("Vary", "Accept-Language")
                .body("interpretation.findings.text", contains(startsWith(finding)))
                .body("interpretation.statement", startsWith(statement))
                .extract()
                .header("Location");
        as(Tokens.therapist())
                .header("Accept-Language", language)
                .get(location)
                .then()
                .statusCode(200)
                .body("interpretation.findings.text", contains(startsWith(finding)));
        as(Tokens.therapist())
                .header("Accept-Language", language)
                .get(ASSESSMENTS + "?episodeId=" + driver.episodeId())
                .then()
                .statusCode(200)
                .header("Content-Language", spoken)
                .header("Vary", "Accept-Language")
                .body("items[0].interpretation.findings.text", contains(startsWith(finding)));
    }

    @Test
    void tellsThePatientInHisLanguageWhatToDo() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        said(driver, dorsiflexors(5, 2), "lt")
                .body("interpretation.findings.text", contains(startsWith("Jėga sumažėjusi")))
                .body("interpretation.redFlags.code", contains("FOOT_DROP"))
                .body("interpretation.redFlags[0].safetyText", startsWith(lithuanianOfAFootDrop()));
    }

    private static String lithuanianOfAFootDrop() {
        return clinic.kinezioteka.assessments.reference.PublishedStandards.read()
                .safetyText("FOOT_DROP")
                .text()
                .lithuanian();
    }

    private static ValidatableResponse said(Case driver, Map<String, Object> measurement, String language) {
        return as(Tokens.doctor(driver.clinicId()))
                .header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(body(driver, measurement, THEN, null))
                .post(ASSESSMENTS)
                .then()
                .statusCode(201);
    }
}
