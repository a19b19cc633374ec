package clinic.kinezioteka.defaults.http;

import clinic.kinezioteka.defaults.failure.Violation;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which query parameter could not be read. The framework tells only why, in words that end with the value or quote it, so the
 * parameter is found by its value; the value itself is never told.
 */
final class UnreadableParameters {
    private UnreadableParameters() {}

    /** Empty where the cause speaks of no value that was sent. */
    static List<Violation> of(Throwable cause, MultiMap parameters) {
        List<String> reasons = Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .map(one -> String.valueOf(one.getMessage()))
                .toList();
        return parameters.entries().stream()
                .filter(parameter -> reasons.stream().anyMatch(reason -> speaksOf(reason, parameter.getValue())))
                .map(parameter -> new Violation(parameter.getKey(), "has the wrong form"))
                .distinct()
                .toList();
    }

    private static boolean speaksOf(String reason, String value) {
        return reason.endsWith(": " + value)
                || reason.endsWith("." + value)
                || reason.contains("'" + value + "'")
                || reason.contains("\"" + value + "\"");
    }
}
