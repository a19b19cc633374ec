package clinic.kinezioteka.programmes.template;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A clinic-admin who drafts and publishes templates of his clinic. */
public final class Authoring {

    private static final String PATH = "/api/v1/catalogue/templates";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID clinicId;
    private final String admin;

    public Authoring(UUID clinicId) {
        this.clinicId = clinicId;
        this.admin = Tokens.admin(clinicId);
    }

    /** The network's template of a region. */
    public UUID ofTheNetwork(Region region) {
        return as(admin)
                .queryParam("region", region)
                .get(PATH)
                .jsonPath()
                .getUUID("items.find { it.clinicId == null }.id");
    }

    /** The plan of a version, to be bent and sent. */
    public ObjectNode planOf(UUID id) {
        ObjectNode template = (ObjectNode) json(read(id));
        return template.retain("modules", "gateThresholds");
    }

    /** The network's plan of a region, to be bent and sent. */
    public ObjectNode usualPlan(Region region) {
        Response seeded =
                as(admin).queryParam("region", region).queryParam("limit", 1).get(PATH);
        return ((ObjectNode) json(seeded).at("/items/0")).retain("modules", "gateThresholds");
    }

    public Response draft(Object body) {
        return as(admin).body(body.toString()).post(PATH);
    }

    /** A draft as the network's. */
    public UUID draftOf(Region region) {
        Response draft = draft(JSON.valueToTree(Map.of("basedOn", ofTheNetwork(region))));
        draft.then().statusCode(201);
        return draft.jsonPath().getUUID("id");
    }

    public Response replace(UUID id, String etag, Object plan) {
        return as(admin).header("If-Match", etag).body(plan.toString()).put(PATH + "/" + id);
    }

    public Response publish(UUID id) {
        return as(admin).post(PATH + "/" + id + "/publish");
    }

    /** Drafts this plan for the region, and publishes it. */
    public UUID published(Region region, ObjectNode plan) {
        Response draft = draft(plan.deepCopy().put("region", region.name()));
        draft.then().statusCode(201);
        UUID id = draft.jsonPath().getUUID("id");
        publish(id).then().statusCode(200);
        return id;
    }

    public Response discard(UUID id) {
        return as(admin).delete(PATH + "/" + id);
    }

    public Response read(UUID id) {
        return as(Tokens.therapist(clinicId)).get(PATH + "/" + id);
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
