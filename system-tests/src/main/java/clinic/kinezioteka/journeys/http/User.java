package clinic.kinezioteka.journeys.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the product with an own token. Requests that come too early are made again. */
public final class User {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI server;
    private final TokenSource tokens;
    private final UnaryOperator<ObjectNode> words;

    User(HttpClient client, URI server, TokenSource tokens, UnaryOperator<ObjectNode> words) {
        this.client = client;
        this.server = server;
        this.tokens = tokens;
        this.words = words;
    }

    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    /** All items of a list, page by page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=100";
        JsonNode answer = get(page);
        items.addAll(Json.list(answer.path("items")));
        while (answer.path("next").isTextual()) {
            answer = get(page + "&cursor=" + answer.path("next").asText());
            items.addAll(Json.list(answer.path("items")));
        }
        return items;
    }

    /** Sends a command under a key of its own, so that sent again it is done once. */
    public JsonNode post(String path, ObjectNode body) {
        return send(json(path, "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(said(body)));
    }

    /** Replaces what is at the path, given the version that the caller has seen. */
    public JsonNode put(String path, @Nullable Long version, ObjectNode body) {
        HttpRequest.Builder request = json(path, "application/json").PUT(said(body));
        return send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
    }

    /** Changes what is at the path, given the version that the caller has seen. */
    public JsonNode patch(String path, long version, ObjectNode body) {
        return send(json(path, "application/merge-patch+json")
                .method("PATCH", said(body))
                .header("If-Match", "\"" + version + "\""));
    }

    private BodyPublisher said(ObjectNode body) {
        return BodyPublishers.ofString(words.apply(body).toString());
    }

    private HttpRequest.Builder json(String path, String type) {
        return request(path).header("Content-Type", type);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(TIMEOUT);
    }

    private JsonNode send(HttpRequest.Builder request) {
        long deadline = System.nanoTime() + Patience.DEADLINE.toNanos();
        Answer answer = once(request);
        while (answer.isWorthRetrying() && System.nanoTime() < deadline) {
            Patience.pause(answer.retryAfter());
            answer = once(request);
        }
        if (!answer.isDone()) {
            HttpRequest sent = request.build();
            throw new Refused(sent.method() + " " + sent.uri(), answer);
        }
        return answer.body();
    }

    private Answer once(HttpRequest.Builder request) {
        try {
            HttpRequest authorised = request.setHeader("Authorization", "Bearer " + tokens.token())
                    .build();
            return Answer.of(client.send(authorised, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + server, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
