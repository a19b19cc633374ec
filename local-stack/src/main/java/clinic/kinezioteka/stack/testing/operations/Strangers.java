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
            throw new AssertionError(who + ": nothing in its path is another's; tell as an exception why");
        }
        boolean mayBeEmpty = !inPath || subject.isEmptyElsewhere();
        if (!mayBeEmpty || answer.statusCode() == 404) {
            return Seen.status(answer, 404, who);
        }
        Seen.status(answer, operation.done(), who);
        if (call.shown().isEmpty() || call.shown().stream().anyMatch(answer.asString()::contains)) {
            throw new AssertionError(who + " sees " + call.shown() + " in " + answer.asString());
        }
        return answer.statusCode() + " without it";
    }
}
