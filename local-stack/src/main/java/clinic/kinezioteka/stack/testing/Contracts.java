package clinic.kinezioteka.stack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The promised events, read from {@code contracts/} of the checkout: publishers and consumers are held against them. */
public final class Contracts {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final String PUBLISHED = "https://kinezioteka.clinic/contracts/";
    static final Path DIRECTORY = directory();
    private static final Schemas SCHEMAS =
            new Schemas(Map.of(PUBLISHED, DIRECTORY.toUri().toString()));

    private Contracts() {}

    /** Fails unless the text is a CloudEvent whose envelope, data and subject are as promised for its type. */
    public static void assertMatches(String cloudEvent) {
        List<String> faults = faults(cloudEvent);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s%nin %s".formatted(String.join(System.lineSeparator(), faults), cloudEvent));
        }
    }

    /** The promised example of a short type, such as {@code episode.opened}: one complete CloudEvent. */
    public static String example(String type) {
        return read(DIRECTORY.resolve("events/examples/" + type + ".v1.json"));
    }

    /** The promised example of a measurement of that kind, such as {@code LASEGUE}. */
    public static String measurement(String kind) {
        return kind.equals("VAS")
                ? example("assessment.recorded")
                : read(DIRECTORY.resolve("events/examples/assessment.recorded.v1." + kind + ".json"));
    }

    /** A vocabulary, such as {@code red-flags}. */
    public static JsonNode vocabulary(String name) {
        return parsed(read(DIRECTORY.resolve("vocabularies/%s.json".formatted(name))));
    }

    /** Short types of all promised events. */
    public static List<String> types() {
        try (Stream<Path> files = Files.list(DIRECTORY.resolve("events"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.json"))
                    .map(name -> name.substring(0, name.length() - ".v1.json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> faults(String cloudEvent) {
        JsonNode event = parsed(cloudEvent);
        List<String> faults = new ArrayList<>(against("events/envelope.json", event));
        String schema = event.path("dataschema").asText();
        if (!schema.equals(PUBLISHED + "events/" + shortType(event) + ".json")) {
            faults.add("dataschema %s does not belong to the type".formatted(schema));
        } else if (!Files.exists(DIRECTORY.resolve(schema.substring(PUBLISHED.length())))) {
            faults.add("no contract has the type %s".formatted(event.path("type")));
        } else {
            faults.addAll(against(schema.substring(PUBLISHED.length()), event.path("data")));
            faults.addAll(subject(schema.substring(PUBLISHED.length()), event));
        }
        return faults;
    }

    private static List<String> subject(String schema, JsonNode event) {
        String field = parsed(read(DIRECTORY.resolve(schema))).path("x-subject").asText();
        return event.path("subject").equals(event.path("data").path(field))
                ? List.of()
                : List.of("subject is not the %s of data".formatted(field));
    }

    private static List<String> against(String schema, JsonNode json) {
        return Schemas.faults(SCHEMAS.at(PUBLISHED + schema), json);
    }

    private static String shortType(JsonNode event) {
        return event.path("type").asText().replaceFirst("^clinic\\.kinezioteka\\.", "");
    }

    static Path file(String name) {
        return DIRECTORY.resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("contracts/events"))) {
                return at.resolve("contracts");
            }
        }
        throw new IllegalStateException("contracts/ is not above the working directory");
    }
}
