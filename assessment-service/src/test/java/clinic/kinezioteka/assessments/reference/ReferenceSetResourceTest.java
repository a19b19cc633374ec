package clinic.kinezioteka.assessments.reference;

import static clinic.kinezioteka.assessments.Api.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ReferenceSetResourceTest {

    private static final String SETS = "/api/v1/reference-sets";

    @BeforeAll
    static void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void showsEachThresholdWithItsSource() {
        String id = as(Tokens.therapist())
                .get(SETS)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items.validTo", contains("2026-11-14", null))
                .body("items[1].thresholds.find { it.name == 'TIBIAL_MOTOR_VELOCITY_LEAST' }.onlyFor.sex", is("MALE"))
                .body("items[1].thresholds.find { it.name == 'VAS_MILD_FROM' }.onlyFor", nullValue())
                .extract()
                .path("items[0].id");
        as(Tokens.reception())
                .get(SETS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("thresholds.name", hasItem("VAS_ACCEPTABLE_LEG"))
                .body("thresholds.find { it.name == 'VAS_ACCEPTABLE_ARM' }.basis", is("EXTRAPOLATED"));
    }

    @Test
    void knowsNoOther() {
        as(Tokens.doctor()).get(SETS + "/" + new UUID(0, 1)).then().statusCode(404);
        given().get(SETS).then().statusCode(401);
    }
}
