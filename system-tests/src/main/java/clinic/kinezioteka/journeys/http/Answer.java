package clinic.kinezioteka.journeys.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a service answered. */
public record Answer(int status, JsonNode body, Duration retryAfter) {

    static Answer of(HttpResponse<String> response) {
        String retryAfter = response.headers().firstValue("Retry-After").orElse("1");
        return new Answer(
                response.statusCode(), Json.read(response.body()), Duration.ofSeconds(Long.parseLong(retryAfter)));
    }

    boolean isDone() {
        return status < 300;
    }

    /** Whether the same request can succeed later without a change: a reference is on its way, or there were too many. */
    boolean isWorthRetrying() {
        return status == 429 || (status == 409 && isProblem("not-known-yet"));
    }

    /** Whether it is the problem of that type. */
    public boolean isProblem(String type) {
        return body.path("type").asText().endsWith("/" + type);
    }
}
