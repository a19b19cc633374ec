package clinic.kinezioteka.programmes.catalogue;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class CatalogueResourceTest {

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void holdsEveryExerciseOfTheSeed() throws IOException {
        try (InputStream seed = getClass().getResourceAsStream("/exercises.json")) {
            JsonNode exercises = new ObjectMapper().readTree(seed).path("exercises");
            List<String> codes = as(Tokens.therapist())
                    .queryParam("limit", 100)
                    .get("/api/v1/catalogue/exercises")
                    .jsonPath()
                    .getList("items.code");
            assertThat(codes).containsExactlyInAnyOrderElementsOf(exercises.findValuesAsText("code"));
        }
    }

    @Test
    void narrowsExercisesToConditionRegionAndModule() {
        as(Tokens.therapist())
                .queryParam("condition", "RADICULITIS")
                .queryParam("region", "LUMBAR")
                .queryParam("module", 2)
                .get("/api/v1/catalogue/exercises")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("LUMBAR_STABILISATION"))
                .body("items.regions", everyItem(hasItem("LUMBAR")))
                .body("items.modules", everyItem(hasItem(2)));
    }

    @Test
    void hasNothingForARegionOfTheOtherCondition() {
        as(Tokens.therapist())
                .queryParam("condition", "SCIATICA")
                .queryParam("region", "LUMBAR")
                .get("/api/v1/catalogue/exercises")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void hasATemplateForEachRegion() {
        as(Tokens.doctor())
                .get("/api/v1/catalogue/templates")
                .then()
                .statusCode(200)
                .body("items.region", containsInAnyOrder("CERVICAL", "THORACIC", "LUMBAR", "UPPER", "MIDDLE", "LOWER"))
                .body("items.modules.sessionsPerHalf", everyItem(contains(6, 6, 6)))
                .body("items.modules.windowDays.min", everyItem(contains(35, 35, 35)))
                .body("items.modules.windowDays.max", everyItem(contains(49, 49, 49)))
                .body("items.find { it.region == 'LUMBAR' }.modules[1].keyPatterns", contains("LUMBAR_STABILISATION"));
    }

    @Test
    void readsOneTemplateWithItsVersionAsETag() {
        String id = as(Tokens.doctor())
                .get("/api/v1/catalogue/templates")
                .jsonPath()
                .getString("items[0].id");
        String etag = as(Tokens.doctor())
                .get("/api/v1/catalogue/templates/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(Tokens.doctor())
                .header("If-None-Match", etag)
                .get("/api/v1/catalogue/templates/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void knowsNoTemplateOfAnotherId() {
        as(Tokens.doctor())
                .get("/api/v1/catalogue/templates/" + Given.id())
                .then()
                .statusCode(404);
    }

    @Test
    void isForStaffOnly() {
        given().get("/api/v1/catalogue/templates").then().statusCode(401);
        as(Tokens.patient(Clinics.VILNIUS, Given.id()))
                .get("/api/v1/catalogue/templates")
                .then()
                .statusCode(403);
    }
}
