package clinic.kinezioteka.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The documents that the services promise, in {@code contracts/openapi}, as the gateway will merge them. */
class CommittedDocumentsTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void doNotClashAndReferOnlyToWhatThereIs() throws IOException {
        Merger merger = new Merger(own(), URI.create("http://localhost:8080"));
        documents().forEach((service, document) -> merger.add(service.title(), document));

        ObjectNode merged = merger.document();

        assertThat(merged.findValuesAsText("$ref"))
                .filteredOn(reference -> reference.startsWith("#/"))
                .filteredOn(reference -> merged.at(reference.substring(1)).isMissingNode())
                .isEmpty();
    }

    @Test
    void describeOnlyPathsThatTheGatewayPassesToTheirService() throws IOException {
        documents().forEach((service, document) -> assertThat(
                        document.path("paths").fieldNames())
                .toIterable()
                .as(service.title())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Service.owning(path)).as(path).contains(service)));
    }

    @Test
    void leaveTheGatewaysOwnPathsToIt() throws IOException {
        assertThat(own().path("paths").fieldNames())
                .toIterable()
                .allSatisfy(path -> assertThat(Service.owning(path)).as(path).isEmpty());
    }

    private Map<Service, ObjectNode> documents() throws IOException {
        Map<Service, ObjectNode> documents = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            Path file = Path.of("..", "contracts", "openapi", service.title() + ".json");
            assertThat(file).exists();
            documents.put(service, json.readValue(Files.readAllBytes(file), ObjectNode.class));
        }
        return documents;
    }

    private static ObjectNode own() throws IOException {
        return new YAMLMapper()
                .readValue(PackagedFile.read("documents/gateway.yaml").getBytes(), ObjectNode.class);
    }
}
