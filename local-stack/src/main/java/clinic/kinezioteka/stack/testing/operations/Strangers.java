package clinic.kinezioteka.stack.testing.operations;

import clinic.kinezioteka.stack.testing.Clinics;
import io.restassured.response.Response;
import java.util.Optional;
import java.util.UUID;

/** What somebody of the right role sees of what is another's: nothing, as if it were not there. */
final class Strangers {
    private Strangers() {}

    static String showsNothingToAnotherClinic(Subject subject) {
        Operation operation = subject.operation();
        if (operation.roles().isEmpty()) {
            return Seen.nothing("everybody may");
        }
        Optional<Role> role = subject.role(Role::ofAClinic);
        if (role.isEmpty()) {
            return Seen.nothing("no role of a clinic may");
        }
        Call call = subject.call();
        Response answer = Exchange.of(operation, call).as(role.get(), call.elsewhere());
        return hidden(subject, call, answer, "of another clinic");
    }

    static String showsNothingToAnotherPerson(Subject subject) {
        Operation operation = subject.operation();
        if (operation.roles().isEmpty()) {
            return Seen.nothing("everybody may");
        }
        Optional<Role> role = subject.role(Role::ofAPerson);
        if (role.isEmpty()) {
            return Seen.nothing("no role of a person may");
        }
        Call call = subject.call();
        String token = role.get().token(call.clinic(), UUID.randomUUID(), Clinics.PARTNER_B);
        return hidden(
                subject,
                call,
                Exchange.of(operation, call).with(token),
                "another " + role.get().word());
    }

    private static String hidden(Subject subject, Call call, Response answer, String who) {
        Operation operation = subject.operation();
        boolean inPath = !operation.ids().isEmpty();
        if (!inPath && !operation.lists()) {
            if (References.in(call.body()).isEmpty()) {
                throw new AssertionError(who + ": nothing that it names is another's; tell as an exception why");
            }
            return asUnknown(answer, who);
        }
        boolean mayBeEmpty = !inPath || subject.isEmptyElsewhere();
        if (!mayBeEmpty || answer.statusCode() == 404) {
            return Seen.status(answer, 404, who);
        }
        if (operation.statuses().contains(answer.statusCode()) && answer.statusCode() > 404) {
            return asUnknown(answer, who);
        }
        Seen.status(answer, operation.done(), who);
        if (call.shown().isEmpty() || call.shown().stream().anyMatch(answer.asString()::contains)) {
            throw new AssertionError(who + " sees " + call.shown() + " in " + answer.asString());
        }
        return answer.statusCode() + " without it";
    }

    /** What is named is another's, and may as well not be there; a young id may only be on its way. */
    private static String asUnknown(Response answer, String who) {
        return answer.statusCode() == 409
                ? Seen.problem(answer, 409, "not-known-yet", who)
                : Seen.problem(answer, 422, "unknown-reference", who);
    }
}
