package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.Deliveries.Command;
import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CourseBehind;
import clinic.kinezioteka.journeys.play.Visit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A course that is recorded part by part, and what its ledger then has to say, reckoned here. */
final class RecordedCourse {

    /** A chain has fifteen visits. */
    static final int PARTS = 5;

    private static final int VISITS_A_PART = 3;
    private static final int HOME_ENTRIES_A_PART = 8;

    private final RunningStack stack;
    private final CourseBehind course;
    private final List<Visit> visits;
    private final Map<String, JsonNode> catalogue;
    private final List<JsonNode> forHome;
    private RepetitionCount expected = RepetitionCount.none();

    private RecordedCourse(RunningStack stack, CourseBehind course) {
        this.stack = stack;
        this.course = course;
        this.visits = course.visits();
        this.catalogue = course.product().therapist().all("/api/v1/catalogue/exercises?region=UPPER").stream()
                .collect(Collectors.toMap(one -> one.path("code").asText(), Function.identity()));
        this.forHome = catalogue.values().stream()
                .filter(one -> one.path("home").asBoolean() && counts(one))
                .sorted(Comparator.comparing(one -> one.path("code").asText()))
                .toList();
    }

    static RecordedCourse begin(RunningStack stack, int number) {
        Product staff = stack.product(body -> saidOf("Ledger" + number, body));
        return new RecordedCourse(
                stack,
                CourseBehind.begin(staff, CaseFile.all().get(1), stack.stage().today()));
    }

    CourseBehind course() {
        return course;
    }

    /** What the ledger has to say once all that was asked for so far is recorded. */
    RepetitionCount expected() {
        return expected;
    }

    /** What is to be recorded of the next visits, and of days at home. */
    List<Command> part(int part, Random random) {
        List<Command> commands = new ArrayList<>();
        visits.subList(part * VISITS_A_PART, (part + 1) * VISITS_A_PART)
                .forEach(visit -> commands.add(completing(visit)));
        for (int entry = 0; entry < HOME_ENTRIES_A_PART; entry++) {
            commands.add(atHome(random));
        }
        return commands;
    }

    private Command completing(Visit visit) {
        course.checkIn(visit);
        ObjectNode record = course.record(visit);
        for (JsonNode done : Json.list(record.path("exercises"))) {
            JsonNode exercise = catalogue.get(done.path("code").asText());
            if (counts(exercise)) {
                expect(
                        exercise,
                        "CLINIC",
                        done.path("sets").asLong() * done.path("repetitions").asLong());
            }
        }
        return new Command(
                stack.tokensOf(visit.isOfADoctor() ? "doctor" : "therapist"),
                "/api/v1/visits/" + visit.id() + "/complete",
                record.toString(),
                "COMPLETED");
    }

    private Command atHome(Random random) {
        JsonNode exercise = forHome.get(random.nextInt(forHome.size()));
        int repetitions = 1 + random.nextInt(60);
        expect(exercise, "HOME", repetitions);
        ObjectNode entry = Json.object()
                .put("date", course.firstDay().plusDays(random.nextInt(30)).toString())
                .put("exercise", exercise.path("code").asText())
                .put("repetitions", repetitions);
        String path = "/api/v1/programmes/" + course.programmeId() + "/home-exercise";
        return new Command(stack.tokensOf("therapist"), path, entry.toString(), null);
    }

    private void expect(JsonNode exercise, String origin, long repetitions) {
        expected = expected.and(exercise.path("movementPattern").asText(), origin, repetitions);
    }

    /** Who lets himself be moved trains no pattern. */
    private static boolean counts(JsonNode exercise) {
        return exercise.path("movementPattern").isTextual()
                && !exercise.path("assistance").asText().equals("PASSIVE");
    }

    /** The same course of another person. */
    private static ObjectNode saidOf(String name, ObjectNode body) {
        if (body.has("identifiers")) {
            body.put("familyName", name).put("acknowledgeDuplicates", true);
            ((ObjectNode) body.path("identifiers").get(0)).put("value", name);
        }
        return body;
    }
}
