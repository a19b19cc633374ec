package clinic.kinezioteka.stack.testing.operations;

import io.restassured.response.Response;
import java.util.List;

/** Asks with years that no column holds, in each day and time that a body says. */
final class OutOfTime {
    private static final String YEARS_AHEAD = "+123456789";

    private OutOfTime() {}

    /** Each must be refused as unreadable and named; empty where a body says no time. */
    static List<String> refused(Subject subject) {
        return subject.hasARow()
                ? subject.call().body().entrySet().stream()
                        .filter(field -> String.valueOf(field.getValue()).matches("\\d{4}-\\d\\d-\\d\\d(T.*)?"))
                        .map(field -> refused(
                                subject,
                                field.getKey(),
                                YEARS_AHEAD + field.getValue().toString().substring(4)))
                        .toList()
                : List.of();
    }

    private static String refused(Subject subject, String field, String time) {
        Call call = subject.call().saying(field, time);
        Response answer = Exchange.of(subject.operation(), call).as(subject.role());
        String seen = Seen.problem(answer, 400, "malformed-json", "with " + field + " in the year " + YEARS_AHEAD);
        if (!Seen.json(answer).at("/violations/0/field").asText().equals(field)) {
            throw new AssertionError("%s is not named by %s".formatted(field, answer.asString()));
        }
        return seen;
    }
}
