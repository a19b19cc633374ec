package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The OpenAPI document of the service under test, held against the one in {@code contracts/openapi}. */
public final class CommittedDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CommittedDocument() {}

    /**
     * Fails when the service serves another document than the committed one; with {@code -Dcontracts.write=true} the
     * committed one is written anew, to be read in the diff of the commit.
     */
    public static void assertCurrent(String service) {
        Path file = Contracts.DIRECTORY.resolve("openapi/" + service + ".json");
        String served = RestAssured.get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            JsonNode live = JSON.readTree(served);
            if (Boolean.getBoolean("contracts.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, JSON.writeValueAsString(JSON.treeToValue(live, Object.class)) + "\n");
            }
            if (!Files.exists(file) || !JSON.readTree(file.toFile()).equals(live)) {
                throw new AssertionError(file + " is not what the service serves; run its contract test with"
                        + " -Dcontracts.write=true and read the difference before you commit it");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
