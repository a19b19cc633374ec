package clinic.kinezioteka.stack.testing.operations;

import clinic.kinezioteka.stack.testing.Answers;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds an answer against what it should be, and says in a word what it was. */
final class Seen {
    private Seen() {}

    /** A cell that does not apply. */
    static String nothing(String reason) {
        return "– " + reason;
    }

    static String status(Response answer, int status, String question) {
        if (answer.statusCode() != status) {
            throw new AssertionError(
                    "%s: expected %d, was %d %s".formatted(question, status, answer.statusCode(), answer.asString()));
        }
        return Integer.toString(status);
    }

    static String problem(Response answer, int status, String type, String question) {
        status(answer, status, question);
        String found = json(answer).path("type").asText();
        if (!("/problems/" + type).equals(found)) {
            throw new AssertionError("%s: expected %s, was %s".formatted(question, type, answer.asString()));
        }
        return status + " " + type;
    }

    /** It names one of these parameters. */
    static String unreadable(Response answer, Set<String> parameters) {
        String seen = problem(answer, 400, "bad-request", "with one unreadable of " + parameters);
        if (!parameters.contains(json(answer).at("/violations/0/field").asText())) {
            throw new AssertionError("none of %s is named by %s".formatted(parameters, answer.asString()));
        }
        return seen;
    }

    static JsonNode json(Response answer) {
        return Answers.json(answer);
    }

    static String header(Response answer, String name, String question) {
        String value = answer.header(name);
        if (value == null) {
            throw new AssertionError("%s: no %s in the answer".formatted(question, name));
        }
        return value;
    }

    static String joined(Collection<String> seen) {
        return seen.stream().distinct().collect(Collectors.joining(", "));
    }
}
