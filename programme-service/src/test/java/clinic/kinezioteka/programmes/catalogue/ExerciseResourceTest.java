package clinic.kinezioteka.programmes.catalogue;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class ExerciseResourceTest {

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
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
    void tellsThemInTheLanguageThatIsAskedFor() {
        inLanguage("lt-LT,lt;q=0.9,en;q=0.5")
                .header("Content-Language", "lt")
                .header("Vary", containsString("Accept-Language"))
                .body("items.name", hasItem("Juosmeninės stuburo dalies stabilizavimas (raumenų korsetas)"))
                .body("items.technique", hasItem(startsWith("Raskite vidurinę juosmens padėtį")))
                .body("items.contraindications.flatten().text", hasItem("Šviežias lūžis arba jo įtarimas"))
                .body("items.contraindications.flatten().code", hasItem("FRACTURE"));
        for (String other : List.of("en", "de", "*")) {
            inLanguage(other)
                    .header("Content-Language", "en")
                    .body("items.technique", hasItem(startsWith("Find the middle position of the low back")));
        }
    }

    private static ValidatableResponse inLanguage(String accepted) {
        return as(Tokens.therapist())
                .header("Accept-Language", accepted)
                .queryParam("region", "LUMBAR")
                .queryParam("module", 2)
                .get("/api/v1/catalogue/exercises")
                .then()
                .statusCode(200);
    }

    @Test
    void isForStaffOnly() {
        given().get("/api/v1/catalogue/exercises").then().statusCode(401);
        as(Tokens.patient(Clinics.VILNIUS, Given.id()))
                .get("/api/v1/catalogue/exercises")
                .then()
                .statusCode(403);
    }
}
