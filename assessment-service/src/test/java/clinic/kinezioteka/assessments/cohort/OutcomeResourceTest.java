package clinic.kinezioteka.assessments.cohort;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class OutcomeResourceTest {

    private static final String UPPER =
            "/api/v1/outcomes?condition=SCIATICA&region=UPPER&from=2026-09-01&to=2026-11-01";

    @Inject
    Upstream upstream;

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void countsTheClosedEpisodesOfThePeriodThatHadASession() {
        for (int patient = 0; patient < 4; patient++) {
            close(treated("UPPER", 0, "2026-10-20"), "2026-10-30");
        }
        ask("").statusCode(200)
                .body("withheld", is(true))
                .body("n", nullValue())
                .body("ratePercent", nullValue());

        Case inPain = treated("UPPER", 30, "2026-10-20");
        close(inPain, "2026-10-31");
        close(treated("UPPER", 0, "2026-10-10"), "2026-10-31");
        close(treated("UPPER", 0, "2026-10-20"), "2026-11-01");
        close(untreated(), "2026-10-30");
        close(treated("LOWER", 0, "2026-10-20"), "2026-10-30");
        treated("UPPER", 0, "2026-10-20");

        ask("").statusCode(200)
                .body("withheld", is(false))
                .body("n", is(6))
                .body("events", is(4))
                .body("missing", is(1))
                .body("denominator", is(6))
                .body("ratePercent", is(66.7f))
                .body("interval95.lowPercent", is(30.0f))
                .body("interval95.highPercent", is(90.3f))
                .body("publishedClaim.percent", is(85))
                .body("ruleSet.version", is(2))
                .body("judgedWith.referenceSet", contains(2))
                .body("secondary.outcome", hasItems("FUNCTION", "FREE_OF_ANALGESICS"))
                .body("secondary.withheld", everyItem(is(true)))
                .body("asOf", notNullValue());
        ask("&population=COMPLETERS")
                .body("n", is(6))
                .body("denominator", is(5))
                .body("ratePercent", is(80.0f));
        as(Tokens.doctor())
                .get("/api/v1/outcomes?condition=SCIATICA&region=UPPER")
                .then()
                .statusCode(200)
                .body("n", is(7));
        ask("&definition=ACCEPTABLE").body("events", is(4));
        upstream.open(Clinics.KAUNAS, "UPPER", "LEFT");
        as(Tokens.doctor(Clinics.KAUNAS)).get(UPPER).then().statusCode(200).body("withheld", is(true));

        ask("").body("excluded", is(0));
        upstream.statistics(inPain, "consent.refused");
        ask("").body("n", is(5)).body("events", is(4)).body("excluded", is(1));
        upstream.statistics(inPain, "consent.granted");
        ask("").body("n", is(6)).body("excluded", is(0));
        upstream.statistics(inPain, "consent.withdrawn");
        ask("").body("n", is(5)).body("excluded", is(1));
    }

    @Test
    void refusesAQuestionThatCannotBeAnswered() {
        upstream.open("UPPER", "LEFT");
        as(Tokens.admin())
                .get("/api/v1/outcomes?from=2026-01-01&to=2026-02-01")
                .then()
                .statusCode(400);
        as(Tokens.admin()).get(UPPER + "&definition=HEALED").then().statusCode(400);
        as(Tokens.admin())
                .get("/api/v1/outcomes?condition=SCIATICA&from=2026-02-01&to=2026-02-01")
                .then()
                .statusCode(422)
                .body("violations.field", contains("to"));
        for (String day : List.of("+12026-01-01", "+999999999-12-31", "-999999999-01-01", "0000-12-31", "2026-02-30")) {
            for (String parameter : List.of("from", "to")) {
                as(Tokens.admin())
                        .queryParam("condition", "SCIATICA")
                        .queryParam(parameter, day)
                        .get("/api/v1/outcomes")
                        .then()
                        .statusCode(400)
                        .body("violations.field", contains(parameter));
            }
        }
        as(Tokens.therapist()).get(UPPER).then().statusCode(403);
        as(Tokens.reception()).get(UPPER).then().statusCode(403);
    }

    private static ValidatableResponse ask(String more) {
        return as(Tokens.doctor()).get(UPPER + more).then();
    }

    /** An episode with a session and a final visit, and this pain on that day. */
    private Case treated(String region, int millimetres, String on) {
        Case patient = upstream.open(region, "LEFT");
        upstream.visit(patient, "visit.completed", visit -> visit.put("kind", "SESSION"));
        upstream.visit(patient, "visit.completed", visit -> visit.put("lastOfProgramme", true));
        record(patient, vas(64), "2026-09-02T09:00:00+03:00").statusCode(201);
        record(patient, vas(millimetres), on + "T09:00:00+03:00").statusCode(201);
        return patient;
    }

    private Case untreated() {
        Case patient = upstream.open("UPPER", "LEFT");
        upstream.visit(patient, "visit.completed", visit -> {});
        record(patient, vas(0), "2026-10-20T09:00:00+03:00").statusCode(201);
        return patient;
    }

    private void close(Case patient, String on) {
        upstream.announce(patient, "episode.closed", 9, episode -> episode.put("condition", "SCIATICA")
                .put("region", patient.region())
                .put("closedOn", on));
    }
}
