package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One published case, as its file says it.
 *
 * @param name of the file, by which the patient is found again
 */
public record CaseFile(String name, JsonNode content) {

    /** The cases in the order in which they are played. */
    public static List<CaseFile> all() {
        return List.of(named("case-1-driver"), named("case-2-office-worker"), named("case-3-retired-man"));
    }

    private static CaseFile named(String name) {
        try (InputStream file = CaseFile.class.getResourceAsStream("/cases/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("no such case: " + name);
            }
            return new CaseFile(name, Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String title() {
        return content.path("title").asText();
    }

    JsonNode patient() {
        return content.path("patient");
    }

    JsonNode episode() {
        return content.path("episode");
    }

    JsonNode plan() {
        return content.path("plan");
    }

    JsonNode sessionDose() {
        return content.path("sessionDose");
    }

    JsonNode close() {
        return content.path("close");
    }

    public JsonNode expected() {
        return content.path("expected");
    }

    List<ModuleFile> modules() {
        return Json.list(plan().path("modules")).stream().map(ModuleFile::new).toList();
    }

    /** The week, counted from the first visit, of the last one. */
    BigDecimal lastWeek() {
        List<ModuleFile> modules = modules();
        return modules.get(modules.size() - 1).endWeek();
    }

    List<HomeExercise> homeExercises() {
        return Json.list(content.path("homeRepetitionsPerDay")).stream()
                .map(HomeExercise::new)
                .toList();
    }

    /** What was measured at a visit, in the order of the file. */
    List<JsonNode> measurementsAt(Visit visit) {
        return Json.list(content.path("measurements")).stream()
                .filter(one -> one.path("visit").path("module").asInt() == visit.module()
                        && one.path("visit").path("step").asText().equals(visit.kind()))
                .toList();
    }

    /** A module as it is to be planned. */
    record ModuleFile(JsonNode content) {

        int number() {
            return content.path("number").asInt();
        }

        BigDecimal startWeek() {
            return content.path("startWeek").decimalValue();
        }

        BigDecimal endWeek() {
            return content.path("endWeek").decimalValue();
        }

        /** Empty where the template's own number holds. */
        Optional<Integer> sessionsPerHalf() {
            return Optional.of(content.path("sessionsPerHalf"))
                    .filter(JsonNode::isInt)
                    .map(JsonNode::asInt);
        }

        List<String> exercises() {
            return Json.list(content.path("exercises")).stream()
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    /** Exercise at home on every day from one week, included, to another, excluded. */
    record HomeExercise(JsonNode content) {

        BigDecimal fromWeek() {
            return content.path("fromWeek").decimalValue();
        }

        BigDecimal toWeek() {
            return content.path("toWeek").decimalValue();
        }

        ObjectNode entry() {
            ObjectNode entry = Json.object();
            entry.set("exercise", content.path("exercise"));
            entry.set("repetitions", content.path("repetitions"));
            return entry;
        }
    }
}
