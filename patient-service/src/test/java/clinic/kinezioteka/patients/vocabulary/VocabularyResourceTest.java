package clinic.kinezioteka.patients.vocabulary;

import static clinic.kinezioteka.patients.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class VocabularyResourceTest {
    @Test
    void answersInTheLanguageAskedFor() {
        as(Tokens.partner(Clinics.PARTNER_A))
                .header("Accept-Language", "lt, en;q=0.5")
                .get("/api/v1/vocabularies/complaints")
                .then()
                .statusCode(200)
                .header("Content-Language", "lt")
                .header("Vary", "Accept-Language")
                .body("items.find { it.code == 'PAIN' }.text", equalTo("Skausmas"));
        as(Tokens.doctor())
                .get("/api/v1/vocabularies/red-flags")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("items.find { it.code == 'FOOT_DROP' }.tier", equalTo("URGENT"));
        as(Tokens.doctor()).get("/api/v1/vocabularies/colours").then().statusCode(404);
    }

    @Test
    void asksWhatBelongsToTheConditionAndRegion() {
        questions("RADICULITIS", "CERVICAL")
                .statusCode(200)
                .body("items.code", hasItem("CORD_LHERMITTE"))
                .body("items.find { it.code == 'CORD_LHERMITTE' }.tier", equalTo("EMERGENCY"));
        questions("SCIATICA", "CERVICAL").statusCode(422).body("violations", hasSize(1));
        questions("LUMBAGO", "LUMBAR").statusCode(400);
        as(Tokens.doctor()).get("/api/v1/screening-questions").then().statusCode(400);
    }

    private static ValidatableResponse questions(String condition, String region) {
        return as(Tokens.therapist())
                .queryParam("condition", condition)
                .queryParam("region", region)
                .get("/api/v1/screening-questions")
                .then();
    }
}
