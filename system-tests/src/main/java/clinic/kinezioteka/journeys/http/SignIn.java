package clinic.kinezioteka.journeys.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;

/** The access token of one user of Keycloak, asked for again before it ends. */
final class SignIn implements TokenSource {

    private static final long SECONDS_BEFORE_END = 30;

    private final HttpClient client;
    private final Clock clock;
    private final HttpRequest request;
    private String token = "";
    private Instant goodUntil = Instant.MIN;

    /** The password of each user of the local realm is the name. */
    SignIn(HttpClient client, Clock clock, URI keycloak, String realm, String clientId, String user) {
        this.client = client;
        this.clock = clock;
        String form = "grant_type=password&client_id=%s&username=%s&password=%s".formatted(clientId, user, user);
        this.request = HttpRequest.newBuilder(
                        keycloak.resolve("/realms/%s/protocol/openid-connect/token".formatted(realm)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    @Override
    public String token() {
        if (clock.instant().isAfter(goodUntil)) {
            HttpResponse<String> response = ask();
            JsonNode answer = Json.read(response.body());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Keycloak gives no token: " + answer);
            }
            token = answer.path("access_token").asText();
            goodUntil = clock.instant().plusSeconds(answer.path("expires_in").asLong() - SECONDS_BEFORE_END);
        }
        return token;
    }

    private HttpResponse<String> ask() {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from Keycloak", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
