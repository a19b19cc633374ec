package clinic.kinezioteka.defaults.tenancy;

import clinic.kinezioteka.defaults.failure.Forbidden;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls: the claims of the verified token. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The {@code sub} of the token: a user, or a partner's client. Whoever needs no token has none. */
    public String subject() {
        return token.getSubject();
    }

    public Set<String> roles() {
        return Optional.ofNullable(token.getGroups()).orElse(Set.of());
    }

    public boolean is(String role) {
        return roles().contains(role);
    }

    /** The clinic of the caller; a token without one is of no use where a clinic is needed. */
    public UUID clinicId() {
        return claim("clinic_id").orElseThrow(() -> new Forbidden("The token names no clinic."));
    }

    public Optional<UUID> patientId() {
        return claim("patient_id");
    }

    public Optional<UUID> partnerId() {
        return claim("partner_id");
    }

    Optional<UUID> clinic() {
        return claim("clinic_id");
    }

    private Optional<UUID> claim(String name) {
        try {
            return token.<String>claim(name).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            throw new Forbidden("The token's claim " + name + " is no UUID.");
        }
    }
}
