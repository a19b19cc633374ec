package clinic.kinezioteka.programmes;

import static clinic.kinezioteka.programmes.Given.as;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 403, 400, 404, 428, 412, 422: whoever breaks several rules is told the first. */
@QuarkusTest
@WithTestResource(RealServers.class)
class OrderOfChecksTest {

    private static final String NOBODY = "01900000-0000-7000-8000-00000000dead";
    private static final String PLAN =
            """
            {"reason": "shorter", "windowDays": {"min": 40, "max": 20}, "sessionsPerHalf": 3,
             "exercises": [{"code": "CAT_COW", "dose": {"sets": %s}}]}
            """;

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void tellsAModulesBrokenRulesAfterItsProgrammeAndVersion() {
        String module = "/api/v1/programmes/" + Given.course(Region.LUMBAR).programmeId() + "/modules/1";
        put("/api/v1/programmes/" + NOBODY + "/modules/1", "\"0\"", PLAN.formatted(900))
                .statusCode(404);
        as(Tokens.doctor()).body(PLAN.formatted(900)).put(module).then().statusCode(428);
        put(module, "\"9\"", PLAN.formatted(900)).statusCode(412);
        put(module, "\"0\"", PLAN.formatted(3)).statusCode(422).body("violations[0].field", equalTo("windowDays.max"));
        put(module, "\"0\"", PLAN.formatted(900).replace("\"min\": 40", "\"min\": 10"))
                .statusCode(422)
                .body("violations[0].field", equalTo("exercises[0].dose.sets"));
        put(
                        "/api/v1/programmes/" + NOBODY + "/modules/1",
                        "\"0\"",
                        PLAN.formatted("\"three\"").replace("\"min\": 40", "\"min\": 10"))
                .statusCode(400)
                .body("violations[0].field", equalTo("exercises[0].dose.sets"))
                .body("violations[0].message", equalTo("must be a whole number"));
    }

    @Test
    void tellsAnUnreadablePatchBeforeItsProgramme() {
        patch(NOBODY, "{\"moduleCount\": 2, \"colour\": \"red\"}")
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"))
                .body("violations[0].field", equalTo("colour"));
        patch(NOBODY, "{\"moduleCount\": \"two\"}").statusCode(400);
        patch(NOBODY, "{\"moduleCount\": 9}").statusCode(404);
    }

    @Test
    void tellsWhoMayNotEnterThePastOrOverrideBeforeTheVisit() {
        String slot = "\"start\": \"2026-01-05T09:00:00Z\", \"practitionerId\": \"%1$s\", \"roomId\": \"%1$s\""
                .formatted(NOBODY);
        String override = "\"override\": {\"reason\": \"no other way\"}";
        forbidden("/api/v1/visits/" + NOBODY + "/book", "{" + slot + ", \"retrospective\": true}");
        forbidden("/api/v1/visits/" + NOBODY + "/book", "{" + slot + ", " + override + "}");
        forbidden("/api/v1/visits/" + NOBODY + "/reschedule", "{\"retrospective\": true}");
        forbidden(
                "/api/v1/programmes/" + NOBODY + "/modules/1/schedule",
                "{\"from\": \"2026-01-05\", \"retrospective\": true}");
        as(Tokens.doctor())
                .body("{" + slot + ", \"retrospective\": true}")
                .post("/api/v1/visits/" + UUID.fromString(NOBODY) + "/book")
                .then()
                .statusCode(404);
    }

    private static void forbidden(String path, String body) {
        as(Tokens.reception()).body(body).post(path).then().statusCode(403);
    }

    private static ValidatableResponse put(String path, String version, String body) {
        return as(Tokens.doctor())
                .header("If-Match", version)
                .body(body)
                .put(path)
                .then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return as(Tokens.doctor())
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(body)
                .patch("/api/v1/programmes/" + id)
                .then();
    }
}
