package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands in an answer, for whoever asks often: RestAssured's own way compiles a script for each question. */
public final class Answers {

    private static final TypeReference<List<Map<String, Object>>> ITEMS = new TypeReference<>() {};

    private Answers() {}

    public static JsonNode json(Response answer) {
        try {
            return Contracts.JSON.readTree(answer.asString());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(answer.asString(), broken);
        }
    }

    /** The field {@code id}. */
    public static UUID id(Response answer) {
        return UUID.fromString(json(answer).path("id").asText());
    }

    /** The items of a list; none when there is no list in the answer. */
    public static List<Map<String, Object>> items(Response answer) {
        JsonNode items = json(answer).path("items");
        return items.isArray() ? Contracts.JSON.convertValue(items, ITEMS) : List.of();
    }
}
