package clinic.kinezioteka.gateway.me;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Issues tokens as Keycloak does, with a key of its own. */
class Issuer {

    private static final String REALM = "http://localhost:8180/realms/kinezioteka";

    private final KeyPair key = newKey();

    /** The keys as the realm publishes them. */
    String keys() {
        RSAPublicKey publicKey = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kid\":\"k1\",\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        base64(publicKey.getModulus().toByteArray()),
                        base64(publicKey.getPublicExponent().toByteArray()));
    }

    String token(String subject, List<String> roles, String... claims) {
        JwtClaimsBuilder token = claims(subject, roles);
        for (int i = 0; i < claims.length; i += 2) {
            token.claim(claims[i], claims[i + 1]);
        }
        return sign(token);
    }

    String expired() {
        return sign(claims("s", List.of("doctor")).expiresAt(Instant.now().minus(Duration.ofMinutes(2))));
    }

    String forAnotherAudience() {
        return sign(claims("s", List.of("doctor")).audience("account"));
    }

    String ofAnotherIssuer() {
        return sign(claims("s", List.of("doctor")).issuer("https://elsewhere.example.org/realms/kinezioteka"));
    }

    private static JwtClaimsBuilder claims(String subject, List<String> roles) {
        return Jwt.issuer(REALM)
                .audience("kinezioteka-api")
                .subject(subject)
                .claim("realm_access", Map.of("roles", roles))
                .expiresIn(Duration.ofMinutes(5));
    }

    private String sign(JwtClaimsBuilder token) {
        return token.jws().keyId("k1").sign(key.getPrivate());
    }

    private static String base64(byte[] number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
