package clinic.kinezioteka.stack.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens as Keycloak would issue them for the users of the realm, signed with the key of this test run. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/kinezioteka";
    public static final String AUDIENCE = "kinezioteka-api";

    private static final Duration LIFE = Duration.ofMinutes(30);

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
        return signed(claims(Users.id(0x901), "network-admin"));
    }

    /** A patient who reads and writes his own data only. */
    public static String patient(UUID clinicId, UUID patientId) {
        return signed(claims(Users.id(0x902), "patient")
                .claim("clinic_id", clinicId.toString())
                .claim("patient_id", patientId.toString()));
    }

    public static String partner(UUID partnerId) {
        return signed(claims(partnerId, "partner").claim("partner_id", partnerId.toString()));
    }

    /** A doctor's token that ended ten minutes ago, beyond any skew. */
    public static String expired() {
        return signed(doctorClaims().expiresAt(Instant.now().minus(Duration.ofMinutes(10))));
    }

    public static String ofAnotherIssuer() {
        return signed(doctorClaims().issuer("https://elsewhere.example"));
    }

    public static String ofAnotherAudience() {
        return signed(doctorClaims().audience("account"));
    }

    /** A doctor's token signed with a key that nobody trusts. */
    public static String ofAnotherKey() {
        return doctorClaims().sign(SigningKey.make().getPrivate());
    }

    /** Any other caller, say one with several roles or with none. */
    public static String of(UUID subject, UUID clinicId, String... roles) {
        return signed(claims(subject, roles).claim("clinic_id", clinicId.toString()));
    }

    private static String staff(String role, int number, UUID clinicId) {
        return signed(claims(Users.id(Users.series(clinicId) + number), role).claim("clinic_id", clinicId.toString()));
    }

    private static JwtClaimsBuilder doctorClaims() {
        return claims(Users.id(0x1001), "doctor").claim("clinic_id", Clinics.VILNIUS.toString());
    }

    private static JwtClaimsBuilder claims(UUID subject, String... roles) {
        Instant now = Instant.now();
        return Jwt.claims()
                .subject(subject.toString())
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issuedAt(now.minusSeconds(5))
                .expiresAt(now.plus(LIFE))
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.sign(SigningKey.ofThisRun());
    }
}
