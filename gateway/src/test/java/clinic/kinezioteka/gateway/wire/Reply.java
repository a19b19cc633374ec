package clinic.kinezioteka.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.JsonObject;

/** What the gateway answered. */
public record Reply(int status, MultiMap headers, Buffer body) {

    public static Future<Reply> of(HttpClientResponse response) {
        return response.body().map(body -> new Reply(response.statusCode(), response.headers(), body));
    }

    public JsonObject json() {
        return body.toJsonObject();
    }

    public String header(String name) {
        return headers.get(name);
    }

    /** Holds the answer against what every problem promises. */
    public JsonObject isProblem(int expectedStatus, String type) {
        assertThat(status).as("status of %s", body).isEqualTo(expectedStatus);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(header("X-Request-Id")).isNotBlank();
        assertThat(json().fieldNames()).contains("type", "title", "status", "detail", "instance", "traceId");
        assertThat(json().getString("type")).isEqualTo("/problems/" + type);
        assertThat(json().getInteger("status")).isEqualTo(expectedStatus);
        assertThat(json().getString("traceId")).matches("[0-9a-f]{32}");
        return json();
    }
}
