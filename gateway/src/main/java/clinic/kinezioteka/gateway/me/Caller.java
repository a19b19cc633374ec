package clinic.kinezioteka.gateway.me;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller, as a verified token names him. */
record Caller(JsonWebToken token) {

    private static final Set<String> STAFF = Set.of("reception", "therapist", "doctor", "clinic-admin");
    private static final Set<String> OTHERS = Set.of("privacy-officer", "partner", "patient", "network-admin");

    String subject() {
        return token.getSubject();
    }

    List<String> roles() {
        return token.getGroups().stream()
                .filter(role -> STAFF.contains(role) || OTHERS.contains(role))
                .sorted()
                .toList();
    }

    boolean isStaff() {
        return STAFF.stream().anyMatch(token.getGroups()::contains);
    }

    Optional<String> claim(String name) {
        return token.claim(name)
                .map(value -> value instanceof Collection<?> many
                        ? many.stream().findFirst().map(Object::toString).orElse("")
                        : value.toString());
    }
}
