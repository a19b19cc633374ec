package clinic.kinezioteka.assessments.kind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of {@code docs/worked-examples.md}.
 *
 * @param kind which it is of; among those of red flags with what happened
 * @param recorded what is recorded, one after the other; a list at one moment; of red flags also which of them is cleared
 * @param answer what the last one says
 */
record WorkedExample(String kind, String region, String side, List<JsonNode> recorded, JsonNode answer) {
    private static final Path FILE = Path.of("../docs/worked-examples.md");
    private static final String RED_FLAGS = "\n## Red flags";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EPISODE = Pattern.compile("Episode: (\\w+), (\\w+)\\.");

    /** One of each kind. */
    static List<WorkedExample> all() throws IOException {
        return sections(Files.readString(FILE).split(RED_FLAGS, 2)[0], "\n## ");
    }

    /** Those that show a red flag, or that things went wrong. */
    static List<WorkedExample> ofRedFlags() throws IOException {
        return sections(Files.readString(FILE).split(RED_FLAGS, 2)[1], "\n### ");
    }

    private static List<WorkedExample> sections(String text, String heading) {
        return Arrays.stream(text.split(heading, -1))
                .skip(1)
                .map(WorkedExample::of)
                .toList();
    }

    private static WorkedExample of(String section) {
        Matcher episode = EPISODE.matcher(section);
        if (!episode.find()) {
            throw new IllegalStateException("tells of no episode: " + section);
        }
        return new WorkedExample(
                section.lines().findFirst().orElseThrow(),
                episode.group(1),
                episode.group(2),
                read(section, "recorded"),
                read(section, "answer").get(0));
    }

    private static List<JsonNode> read(String section, String name) {
        int begin = section.indexOf("```json " + name) + ("```json " + name).length();
        try (JsonParser values = JSON.createParser(section.substring(begin, section.indexOf("```", begin)))) {
            List<JsonNode> read = new ArrayList<>();
            for (JsonNode value = JSON.readTree(values); value != null; value = JSON.readTree(values)) {
                read.add(value);
            }
            return read;
        } catch (IOException unreadable) {
            throw new IllegalStateException(section, unreadable);
        }
    }
}
