package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.TokenSource;
import clinic.kinezioteka.stack.Issuer;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Issues tokens as the realm does, and serves the key to check them with; Keycloak itself takes half a minute to start. */
final class StandInIssuer implements AutoCloseable {

    private static final String CLINIC = "01900000-0000-7000-8000-000000000001";
    private static final Map<String, String> SUBJECTS = Map.of(
            "doctor", "01900000-0000-7000-8000-000000001001",
            "therapist", "01900000-0000-7000-8000-000000001002",
            "reception", "01900000-0000-7000-8000-000000001003",
            "admin", "01900000-0000-7000-8000-000000001004",
            "privacy", "01900000-0000-7000-8000-000000001005");

    private static final Map<String, String> ROLES = Map.of("admin", "clinic-admin", "privacy", "privacy-officer");

    private static final String PARTNER = "01900000-0000-7000-8000-0000000000a1";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final KeyPair key;
    private final HttpServer server;

    private StandInIssuer(KeyPair key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    static StandInIssuer start() throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair key = generator.generateKeyPair();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = keySet((RSAPublicKey) key.getPublic()).getBytes(StandardCharsets.UTF_8);
        server.createContext("/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return new StandInIssuer(key, server);
    }

    Issuer issuer() {
        String url = "http://localhost:" + server.getAddress().getPort();
        return new Issuer(url, url + "/certs");
    }

    /** The tokens of a user of clinic Vilnius. */
    TokenSource tokensOf(String user) {
        String role = ROLES.getOrDefault(user, user);
        String token = signed(Json.object()
                .put("sub", SUBJECTS.get(user))
                .put("iss", issuer().url())
                .put("aud", "kinezioteka-api")
                .put("iat", Instant.now().getEpochSecond())
                .put("exp", Instant.now().plus(LIFE).getEpochSecond())
                .put("clinic_id", CLINIC)
                .set("realm_access", Json.object().set("roles", Json.array().add(role))));
        return () -> token;
    }

    /** The tokens of the client of partner A, who belongs to no clinic. */
    TokenSource tokensOfPartner() {
        String token = signed(Json.object()
                .put("sub", PARTNER)
                .put("iss", issuer().url())
                .put("aud", "kinezioteka-api")
                .put("iat", Instant.now().getEpochSecond())
                .put("exp", Instant.now().plus(LIFE).getEpochSecond())
                .put("partner_id", PARTNER)
                .set("realm_access", Json.object().set("roles", Json.array().add("partner"))));
        return () -> token;
    }

    private String signed(JsonNode claims) {
        String content = encoded("{\"alg\":\"RS256\",\"kid\":\"stand-in\"}") + "." + encoded(claims.toString());
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String keySet(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"stand-in\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    private static String encoded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
