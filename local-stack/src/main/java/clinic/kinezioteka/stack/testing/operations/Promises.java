package clinic.kinezioteka.stack.testing.operations;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What follows from the document alone, and is asked with ids of nothing: it must be refused before they matter. */
final class Promises {
    private Promises() {}

    static String asksForAToken(Subject subject) {
        Operation operation = subject.operation();
        requireToken(Exchange.ofNothing(operation).with(null));
        if (operation.mediaType() != null) {
            requireToken(Exchange.ofNothing(operation).mediaType("text/plain").with(null));
        }
        return "401";
    }

    private static void requireToken(Response answer) {
        Seen.problem(answer, 401, "unauthenticated", "without a good token");
        Seen.header(answer, "WWW-Authenticate", "without a good token");
    }

    static String refusesOtherRoles(Subject subject) {
        Operation operation = subject.operation();
        if (operation.roles().isEmpty()) {
            return Seen.nothing("everybody may");
        }
        List<Role> others = Stream.of(Role.values())
                .filter(role -> !operation.roles().contains(role))
                .toList();
        for (Role role : others) {
            Response answer = Exchange.ofNothing(operation).broken().as(role, Clinics.VILNIUS);
            Seen.problem(answer, 403, "forbidden", "as " + role.word());
        }
        String nobody = Tokens.of(UUID.randomUUID(), Clinics.VILNIUS);
        Seen.problem(Exchange.ofNothing(operation).with(nobody), 403, "forbidden", "without a role");
        return "403 ×" + (others.size() + 1);
    }

    static String answersThatThereIsNothing(Subject subject) {
        Operation operation = subject.operation();
        if (operation.ids().isEmpty()) {
            return Seen.nothing("no id in its path");
        }
        if (operation.takesParts() && !subject.hasARow()) {
            return Seen.nothing("no row yet");
        }
        for (int position = 0; position < operation.ids().size(); position++) {
            Object nothing = operation.ids().get(position).ofNothing();
            Exchange exchange = subject.hasARow()
                    ? Exchange.of(operation, subject.call()).id(position, nothing)
                    : Exchange.ofNothing(operation);
            Response answer = exchange.without("If-Match").as(subject.role());
            Seen.problem(answer, 404, "not-found", "with an id of nothing");
        }
        Response answer = Exchange.ofNothing(operation).id(0, "no-id").as(subject.role());
        Seen.problem(answer, 404, "not-found", "with what is no id");
        return "404";
    }

    static String refusesWhatItCannotRead(Subject subject) {
        Operation operation = subject.operation();
        List<String> seen = new ArrayList<>();
        if (operation.lists()) {
            for (String part : List.of("limit=0", "cursor=nonsense")) {
                String[] asked = part.split("=", 2);
                Response answer =
                        Exchange.ofNothing(operation).asking(asked[0], asked[1]).as(subject.role());
                seen.add(Seen.unreadable(answer, Set.of(asked[0])));
            }
        }
        if (operation.takesJson()) {
            seen.add(Seen.problem(saying(subject, Exchange.BROKEN), 400, "malformed-json", "with broken JSON"));
            seen.add(Seen.problem(withANewField(subject), 400, "unknown-field", "with a new field"));
            seen.addAll(OutOfTime.refused(subject));
        }
        if (operation.mediaType() != null) {
            Response text = Exchange.ofNothing(operation)
                    .mediaType("text/plain")
                    .body("red")
                    .as(subject.role());
            seen.add(Seen.problem(text, 415, "unsupported-media-type", "with a text"));
        }
        return seen.isEmpty() ? Seen.nothing("reads only its path") : Seen.joined(seen);
    }

    private static Response saying(Subject subject, String body) {
        return Exchange.ofNothing(subject.operation()).body(body).as(subject.role());
    }

    private static Response withANewField(Subject subject) {
        if (!subject.hasARow()) {
            return saying(subject, "{\"colour\":\"red\"}");
        }
        Call call = subject.call().saying("colour", "red");
        return Exchange.of(subject.operation(), call).as(subject.role());
    }
}
