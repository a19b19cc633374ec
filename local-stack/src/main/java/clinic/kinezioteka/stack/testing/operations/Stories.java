package clinic.kinezioteka.stack.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What takes a story: something there that the operation can be done on. */
final class Stories {
    private Stories() {}

    static String isDone(Subject subject) {
        Operation operation = subject.operation();
        for (Role role : operation.allowed()) {
            Call call = subject.callOf(role);
            Exchange exchange = Exchange.of(operation, call);
            if (operation.takesAKey()) {
                exchange.header("Idempotency-Key", UUID.randomUUID().toString());
            }
            Response answer = exchange.as(role);
            requireDone(operation, call, answer, "done by " + role.word());
            if (operation.takesAKey() && role == subject.role()) {
                requireSame(answer, exchange.as(role), subject.toldOnce());
            }
        }
        String roles = Seen.joined(operation.allowed().stream().map(Role::word).toList());
        return operation.done() + " " + roles + (operation.takesAKey() ? "; again" : "");
    }

    private static void requireDone(Operation operation, Call call, Response answer, String question) {
        Seen.status(answer, operation.done(), question);
        if (!call.shown().stream().allMatch(answer.asString()::contains)) {
            throw new AssertionError("the answer does not hold " + call.shown() + ": " + answer.asString());
        }
        if (operation.done() == 201) {
            Seen.header(answer, "Location", question);
        }
    }

    private static void requireSame(Response first, Response second, Set<String> toldOnce) {
        Seen.status(second, first.statusCode(), "under the same key");
        Seen.header(second, "Idempotency-Replayed", "under the same key");
        JsonNode told = Seen.json(first);
        if (told instanceof ObjectNode fields && !toldOnce.isEmpty()) {
            fields.remove(toldOnce);
        }
        if (!told.equals(Seen.json(second))) {
            throw new AssertionError("under the same key: " + second.asString() + ", first " + first.asString());
        }
    }

    static String isRefused(Subject subject) {
        List<String> seen = new ArrayList<>();
        for (Row.Refusal refusal : subject.refusals()) {
            Call call = refusal.bending().apply(refusal.liesInWhatIsThere() ? subject.anew() : subject.call());
            Exchange exchange = Exchange.of(subject.operation(), call);
            if (call.isAfterItself()) {
                Seen.status(exchange.as(subject.role()), subject.operation().done(), "the first time");
                exchange.without("If-Match");
            }
            Response answer = exchange.as(subject.role());
            seen.add(Seen.problem(answer, refusal.status(), refusal.problem(), "bent to be " + refusal.problem()));
            if (refusal.status() == 400) {
                Seen.unreadable(answer, call.query().keySet());
            }
        }
        if (seen.isEmpty()) {
            throw new AssertionError("no way to be refused is told, nor why there is none");
        }
        return Seen.joined(seen);
    }

    static String mindsVersions(Subject subject) {
        Operation operation = subject.operation();
        if (operation.tellsAVersion()) {
            String tag = Seen.header(Exchange.of(operation, subject.call()).as(subject.role()), "ETag", "read");
            Response same = Exchange.of(operation, subject.call())
                    .header("If-None-Match", tag)
                    .as(subject.role());
            return Seen.status(same, 304, "read again");
        }
        if (!operation.takesAVersion()) {
            return Seen.nothing(operation.reads() ? "has no version of its own" : "depends on no version");
        }
        List<String> seen = new ArrayList<>();
        Call call = subject.call();
        Exchange stale = Exchange.of(operation, call).version(call.version() + 7);
        seen.add(Seen.problem(stale.as(subject.role()), 412, "stale-version", "with another version"));
        if (operation.asksForAVersion()) {
            Exchange bare = Exchange.of(operation, call).without("If-Match");
            seen.add(Seen.problem(bare.as(subject.role()), 428, "version-required", "without a version"));
        }
        return Seen.joined(seen);
    }

    /** Each id in the body in turn, wherever it stands. */
    static String refusesUnknownReferences(Subject subject) {
        Map<String, UUID> references = References.in(subject.call().body());
        references.forEach((field, id) -> {
            Call call = subject.call();
            String body = Exchange.json(call.body())
                    .replace(id.toString(), Ids.ofNothing().toString());
            Response answer = Exchange.of(subject.operation(), call).body(body).as(subject.role());
            Seen.problem(answer, 422, "unknown-reference", "with an unknown " + field);
            String named = Seen.json(answer).at("/violations/0/field").asText();
            if (named.isEmpty() || !field.startsWith(named)) {
                throw new AssertionError("an unknown " + field + " is told as one of " + named);
            }
        });
        return references.isEmpty()
                ? Seen.nothing("its body names nothing")
                : "422 " + Seen.joined(references.keySet());
    }
}
