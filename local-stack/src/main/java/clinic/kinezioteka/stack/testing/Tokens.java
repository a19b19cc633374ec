package clinic.kinezioteka.stack.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as Keycloak would issue them for the users of the realm, signed with the key of this test run; each caller's once, since a
 * signature costs more than the request that carries it.
 */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/kinezioteka";
    public static final String AUDIENCE = "kinezioteka-api";

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Map<Holder, String> SIGNED = new ConcurrentHashMap<>();

    private static final Holder DOCTOR =
            new Holder(Users.id(0x1001), List.of("doctor"), Map.of("clinic_id", Clinics.VILNIUS));

    private Tokens() {}

    public static String doctor() {
        return doctor(Clinics.VILNIUS);
    }

    public static String doctor(UUID clinicId) {
        return staff("doctor", 1, clinicId);
    }

    public static String therapist() {
        return therapist(Clinics.VILNIUS);
    }

    public static String therapist(UUID clinicId) {
        return staff("therapist", 2, clinicId);
    }

    public static String reception() {
        return reception(Clinics.VILNIUS);
    }

    public static String reception(UUID clinicId) {
        return staff("reception", 3, clinicId);
    }

    public static String admin() {
        return admin(Clinics.VILNIUS);
    }

    public static String admin(UUID clinicId) {
        return staff("clinic-admin", 4, clinicId);
    }

    public static String privacyOfficer() {
        return privacyOfficer(Clinics.VILNIUS);
    }

    public static String privacyOfficer(UUID clinicId) {
        return staff("privacy-officer", 5, clinicId);
    }

    public static String networkAdmin() {
        return signed(new Holder(Users.id(0x901), List.of("network-admin"), Map.of()));
    }

    /** A patient who reads and writes his own data only. */
    public static String patient(UUID clinicId, UUID patientId) {
        return signed(new Holder(
                Users.id(0x902), List.of("patient"), Map.of("clinic_id", clinicId, "patient_id", patientId)));
    }

    public static String partner(UUID partnerId) {
        return signed(new Holder(partnerId, List.of("partner"), Map.of("partner_id", partnerId)));
    }

    /** A doctor's token that ended ten minutes ago, beyond any skew. */
    public static String expired() {
        return signed(DOCTOR.claims().expiresAt(Instant.now().minus(Duration.ofMinutes(10))));
    }

    public static String ofAnotherIssuer() {
        return signed(DOCTOR.claims().issuer("https://elsewhere.example"));
    }

    public static String ofAnotherAudience() {
        return signed(DOCTOR.claims().audience("account"));
    }

    /** A doctor's token signed with a key that nobody trusts. */
    public static String ofAnotherKey() {
        return DOCTOR.claims().sign(SigningKey.make().getPrivate());
    }

    /** Any other caller, say one with several roles or with none. */
    public static String of(UUID subject, UUID clinicId, String... roles) {
        return signed(new Holder(subject, List.of(roles), Map.of("clinic_id", clinicId)));
    }

    private static String staff(String role, int number, UUID clinicId) {
        return of(Users.id(Users.series(clinicId) + number), clinicId, role);
    }

    private static String signed(Holder holder) {
        return SIGNED.computeIfAbsent(holder, one -> signed(one.claims()));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.sign(SigningKey.ofThisRun());
    }

    /** Who holds a token. */
    private record Holder(UUID subject, List<String> roles, Map<String, UUID> ids) {

        JwtClaimsBuilder claims() {
            Instant now = Instant.now();
            JwtClaimsBuilder claims = Jwt.claims()
                    .subject(subject.toString())
                    .issuer(ISSUER)
                    .audience(AUDIENCE)
                    .issuedAt(now.minusSeconds(5))
                    .expiresAt(now.plus(LIFE))
                    .claim("typ", "Bearer")
                    .claim("realm_access", Map.of("roles", roles));
            ids.forEach((name, id) -> claims.claim(name, id.toString()));
            return claims;
        }
    }
}
