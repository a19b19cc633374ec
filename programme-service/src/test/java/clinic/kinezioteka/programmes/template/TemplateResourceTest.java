package clinic.kinezioteka.programmes.template;

import static clinic.kinezioteka.programmes.Given.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TemplateResourceTest {

    private static final String PATH = "/api/v1/catalogue/templates";

    private final UUID clinicId = Given.id();
    private final Authoring authoring = new Authoring(clinicId);

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void isDraftedFromAnotherVersionChangedAndPublished() {
        UUID network = authoring.ofTheNetwork(Region.LUMBAR);
        UUID id = authoring.draftOf(Region.LUMBAR);
        authoring
                .read(id)
                .then()
                .body("status", equalTo("DRAFT"), "number", nullValue(), "code", equalTo("CLINIC_RADICULITIS_LUMBAR"))
                .body("clinicId", equalTo(clinicId.toString()), "basedOn", equalTo(network.toString()));
        assertThat(authoring.planOf(id)).isEqualTo(authoring.planOf(network));
        ObjectNode plan = authoring.planOf(id);
        module(plan, 2).put("sessionsPerHalf", 5);
        String etag = authoring.read(id).header("ETag");
        authoring.replace(id, etag, plan).then().statusCode(200).header("ETag", not(equalTo(etag)));
        authoring.publish(id).then().statusCode(200).body("status", equalTo("PUBLISHED"), "number", equalTo(1));
        assertThat(authoring.planOf(id)).isEqualTo(plan);
        as(Tokens.doctor(clinicId))
                .queryParam("region", "LUMBAR")
                .queryParam("status", "PUBLISHED")
                .get(PATH)
                .then()
                .body("items.id", contains(network.toString(), id.toString()));
    }

    @Test
    void isDraftedFromScratchWithWhatIsUsualAtTheControl() {
        ObjectNode plan = authoring.usualPlan(Region.UPPER);
        plan.path("modules").forEach(module -> ((ObjectNode) module).remove("controlProtocol"));
        authoring
                .draft(plan.put("region", "UPPER"))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("basedOn", nullValue(), "condition", equalTo("SCIATICA"))
                .body("modules[0].controlProtocol.test", hasItem("BONNET"))
                .body("modules[1].controlProtocol.kind", hasItem("POSTURE"));
    }

    @Test
    void needsAPlanOfItsOwnWhereItIsBasedOnNone() {
        authoring
                .draft("{}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/validation"), "violations.field", contains("region"));
        authoring
                .draft("{\"region\": \"LUMBAR\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("modules"));
        authoring
                .draft("{\"basedOn\": \"" + Given.id() + "\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-reference"), "violations.field", contains("basedOn"));
    }

    @Test
    void isNeverChangedOncePublished() {
        UUID own = authoring.published(Region.LOWER, authoring.usualPlan(Region.LOWER));
        for (UUID published : List.of(own, authoring.ofTheNetwork(Region.LOWER))) {
            ObjectNode plan = authoring.planOf(published);
            String before = authoring.read(published).asString();
            Stream.of(
                            authoring.replace(published, "*", plan.deepCopy()),
                            authoring.publish(published),
                            authoring.discard(published))
                    .forEach(answer -> answer.then().statusCode(409).body("type", endsWith("/template-published")));
            assertThat(authoring.read(published).asString()).isEqualTo(before);
        }
    }

    @Test
    void isOneDraftOfARegionAtATime() {
        UUID id = authoring.draftOf(Region.THORACIC);
        ObjectNode plan = authoring.usualPlan(Region.THORACIC).put("region", "THORACIC");
        authoring
                .draft(plan)
                .then()
                .statusCode(409)
                .body("type", endsWith("/draft-exists"), "id", equalTo(id.toString()));
        authoring.draftOf(Region.CERVICAL);
        authoring.discard(id).then().statusCode(204);
        authoring.read(id).then().statusCode(404);
        authoring.draft(plan).then().statusCode(201);
    }

    @Test
    void isDraftedOnceByTwoAdminsAtTheSameTime() {
        String plan = authoring.usualPlan(Region.MIDDLE).put("region", "MIDDLE").toString();
        List<CompletableFuture<Integer>> both = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> authoring.draft(plan).statusCode()))
                .limit(2)
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void isChangedUnderItsVersion() {
        UUID id = authoring.draftOf(Region.LUMBAR);
        ObjectNode plan = authoring.planOf(id);
        as(Tokens.admin(clinicId))
                .body(plan.toString())
                .put(PATH + "/" + id)
                .then()
                .statusCode(428);
        authoring.replace(id, "\"77\"", plan).then().statusCode(412);
        as(Tokens.admin(clinicId))
                .header("If-Match", "\"77\"")
                .post(PATH + "/" + id + "/publish")
                .then()
                .statusCode(412);
    }

    @Test
    void isNothingToAnotherClinic() {
        UUID draft = authoring.draftOf(Region.LUMBAR);
        UUID published = authoring.published(Region.UPPER, authoring.usualPlan(Region.UPPER));
        Authoring another = new Authoring(Given.id());
        for (UUID id : List.of(draft, published)) {
            another.read(id).then().statusCode(404);
            another.replace(id, "*", authoring.planOf(id)).then().statusCode(404);
            another.publish(id).then().statusCode(404);
            another.discard(id).then().statusCode(404);
            another.draft("{\"basedOn\": \"" + id + "\"}").then().statusCode(422);
        }
        as(Tokens.doctor(Given.id())).get(PATH).then().body("items", hasSize(6));
    }

    @Test
    void isWrittenByAClinicAdmin() {
        UUID id = authoring.draftOf(Region.LUMBAR);
        given().post(PATH + "/" + id + "/publish").then().statusCode(401);
        for (String other : List.of(Tokens.doctor(clinicId), Tokens.reception(clinicId), Tokens.networkAdmin())) {
            as(other).body("{}").post(PATH).then().statusCode(403);
            as(other).post(PATH + "/" + id + "/publish").then().statusCode(403);
            as(other).delete(PATH + "/" + id).then().statusCode(403);
        }
    }

    private static ObjectNode module(ObjectNode plan, int number) {
        return (ObjectNode) ((ArrayNode) plan.path("modules")).get(number - 1);
    }
}
