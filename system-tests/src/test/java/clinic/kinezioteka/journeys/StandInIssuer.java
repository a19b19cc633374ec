package clinic.kinezioteka.journeys;

import static java.util.Map.entry;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.TokenSource;
import clinic.kinezioteka.stack.Issuer;
import clinic.kinezioteka.stack.testing.Clinics;
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
import java.util.Objects;
import java.util.UUID;

/** Issues tokens as the realm does, and serves the key to check them with; Keycloak itself takes half a minute to start. */
final class StandInIssuer implements AutoCloseable {

    private static final Map<String, Holder> HOLDERS = Map.ofEntries(
            entry("doctor", Holder.of(Clinics.VILNIUS, 0x1001, "doctor")),
            entry("therapist", Holder.of(Clinics.VILNIUS, 0x1002, "therapist")),
            entry("reception", Holder.of(Clinics.VILNIUS, 0x1003, "reception")),
            entry("admin", Holder.of(Clinics.VILNIUS, 0x1004, "clinic-admin")),
            entry("privacy", Holder.of(Clinics.VILNIUS, 0x1005, "privacy-officer")),
            entry("doctor-kaunas", Holder.of(Clinics.KAUNAS, 0x2001, "doctor")),
            entry("therapist-kaunas", Holder.of(Clinics.KAUNAS, 0x2002, "therapist")),
            entry("reception-kaunas", Holder.of(Clinics.KAUNAS, 0x2003, "reception")),
            entry("admin-kaunas", Holder.of(Clinics.KAUNAS, 0x2004, "clinic-admin")),
            entry("privacy-kaunas", Holder.of(Clinics.KAUNAS, 0x2005, "privacy-officer")),
            entry("partner-a", new Holder(Clinics.PARTNER_A, "partner", "partner_id", Clinics.PARTNER_A)));

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFE = Duration.ofHours(1);

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

    /** The token of a user of the realm, or of a partner's client; signed once, since to sign takes long. */
    TokenSource tokensOf(String name) {
        Holder holder = Objects.requireNonNull(HOLDERS.get(name), name);
        String token = signed(Json.object()
                .put("sub", holder.subject().toString())
                .put("iss", issuer().url())
                .put("aud", "kinezioteka-api")
                .put("iat", Instant.now().getEpochSecond())
                .put("exp", Instant.now().plus(LIFE).getEpochSecond())
                .put(holder.claim(), holder.belongsTo().toString())
                .set("realm_access", Json.object().set("roles", Json.array().add(holder.role()))));
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

    /** Who holds a token: his subject, his role, and the claim that says to whom he belongs. */
    private record Holder(UUID subject, String role, String claim, UUID belongsTo) {

        static Holder of(UUID clinic, int number, String role) {
            UUID subject = new UUID(
                    Clinics.NETWORK.getMostSignificantBits(), Clinics.NETWORK.getLeastSignificantBits() + number);
            return new Holder(subject, role, "clinic_id", clinic);
        }
    }
}
