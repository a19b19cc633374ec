package clinic.kinezioteka.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {

    @ParameterizedTest
    @MethodSource("examples")
    void keepsEachExampleToItsSchema(Path example) {
        Contracts.assertMatches(Contracts.read(example));
    }

    @Test
    void hasSchemaAndExampleOfEveryTypeThatAsyncapiTells() throws IOException {
        JsonNode messages = asyncapi().path("components").path("messages");
        List<String> told = new ArrayList<>();
        messages.forEach(message -> told.add(message.path("name").asText()));
        told.remove("");
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(Contracts.types().stream()
                        .map("clinic.kinezioteka.%s.v1"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsEveryTypeOnItsTopic(String type) throws IOException {
        String topic = schema(type).path("x-topic").asText();
        JsonNode channel = asyncapi().path("channels").path(topic.replace(".v1", ""));
        assertThat(channel.path("address").asText()).isEqualTo(topic);
        assertThat(channel.path("messages").findValuesAsText("$ref")).anyMatch(ref -> named(ref, type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnEventWithoutOneOfItsFields(String type) {
        ObjectNode event = (ObjectNode) Contracts.parsed(Contracts.example(type));
        ObjectNode data = (ObjectNode) event.path("data");
        List<String> fields = new ArrayList<>();
        data.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            ObjectNode without = data.deepCopy();
            without.remove(field);
            assertThat(Contracts.faults(event.deepCopy().set("data", without).toString()))
                    .as("without %s", field)
                    .isNotEmpty();
        }
    }

    @Test
    void refusesAnotherSubject() {
        ObjectNode event = (ObjectNode) Contracts.parsed(Contracts.example("episode.opened"));
        event.put("subject", "01900000-0000-7000-8000-000000000001");
        assertThatThrownBy(() -> Contracts.assertMatches(event.toString())).hasMessageContaining("episodeId");
    }

    @Test
    void refusesAVasAboveItsBounds() {
        String event = Contracts.measurement("VAS").replaceFirst("\"millimetres\": 41", "\"millimetres\": 101");
        assertThatThrownBy(() -> Contracts.assertMatches(event)).hasMessageContaining("millimetres");
    }

    @Test
    void toleratesANewFieldAndANewEnumValue() {
        ObjectNode event = (ObjectNode) Contracts.parsed(Contracts.example("episode.opened"));
        ((ObjectNode) event.path("data")).put("side", "CENTRAL").put("mood", "GOOD");
        Contracts.assertMatches(event.toString());
    }

    private static boolean named(String reference, String type) {
        String joined = type.replace(".", "").replace("-", "");
        return reference.toLowerCase(java.util.Locale.ROOT).endsWith("/" + joined);
    }

    private static JsonNode schema(String type) {
        return Contracts.parsed(Contracts.read(Contracts.file("events/%s.v1.json".formatted(type))));
    }

    private static JsonNode asyncapi() throws IOException {
        return new YAMLMapper().readTree(Contracts.read(Contracts.file("asyncapi.yaml")));
    }

    private static List<String> types() {
        return Contracts.types();
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Contracts.file("events/examples"))) {
            return files.sorted().toList();
        }
    }
}
