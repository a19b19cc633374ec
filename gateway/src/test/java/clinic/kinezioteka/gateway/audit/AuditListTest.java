package clinic.kinezioteka.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class AuditListTest {

    private static final int EACH = 25;

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Test
    void mergesTheNewestFirstAndGoesOnWhereItEnded() {
        serveAll();
        List<String> read = new ArrayList<>();
        String next = "/api/v1/audit-events?patientId=p1&limit=7";
        while (next != null) {
            Reply part = wire.get(next);
            assertThat(part.status()).isEqualTo(200);
            assertThat(part.json().getBoolean("partial")).isFalse();
            part.json().getJsonArray("items").forEach(item -> read.add(((JsonObject) item).getString("id")));
            next = part.json().getString("next") == null
                    ? null
                    : part.header("Link").substring(1, part.header("Link").indexOf('>'));
        }
        assertThat(read).hasSize(3 * EACH).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void addsUpTheTotals() {
        serveAll();
        assertThat(wire.get("/api/v1/audit-events?count=true").json().getInteger("total"))
                .isEqualTo(3 * EACH);
    }

    @Test
    void namesAServiceThatIsAway() {
        wire.serve(Service.PATIENT_SERVICE, request -> page(request, 0));
        wire.serve(
                Service.PROGRAMME_SERVICE,
                request -> request.response().setStatusCode(500).end());
        JsonObject list = wire.get("/api/v1/audit-events").json();
        assertThat(list.getJsonArray("items")).hasSize(20);
        assertThat(list.getBoolean("partial")).isTrue();
        assertThat(list.getJsonArray("missing"))
                .containsExactly(
                        new JsonObject().put("part", "programme-service").put("status", 500),
                        new JsonObject().put("part", "assessment-service").put("status", 503));
    }

    @Test
    void isUnavailableWhenNoServiceAnswers() {
        wire.get("/api/v1/audit-events").isProblem(503, "unavailable");
    }

    @Test
    void refusesWhomAServiceRefuses() {
        wire.serve(Service.PATIENT_SERVICE, request -> page(request, 0));
        wire.serve(
                Service.PROGRAMME_SERVICE,
                request -> request.response().setStatusCode(403).end());
        wire.get("/api/v1/audit-events").isProblem(403, "forbidden");
    }

    @Test
    void refusesALimitOrACursorThatIsNone() {
        serveAll();
        for (String wrong : List.of("limit=0", "limit=101", "limit=x", "cursor=x", "cursor=YWJj")) {
            wire.get("/api/v1/audit-events?" + wrong).isProblem(400, "bad-request");
        }
        String cursor = wire.get("/api/v1/audit-events?limit=1").json().getString("next");
        wire.get("/api/v1/audit-events?limit=1&patientId=p2&cursor=" + cursor).isProblem(400, "bad-request");
    }

    private void serveAll() {
        wire.serve(Service.PATIENT_SERVICE, request -> page(request, 0));
        wire.serve(Service.PROGRAMME_SERVICE, request -> page(request, 1));
        wire.serve(Service.ASSESSMENT_SERVICE, request -> page(request, 2));
    }

    /** A service whose entries stand between those of the two others. */
    private static void page(HttpServerRequest request, int service) {
        String before = request.getParam("before");
        int limit = Integer.parseInt(request.getParam("limit"));
        List<String> behind = IntStream.range(0, EACH)
                .mapToObj(number -> "019a1200-%04x-7000-8000-000000000000".formatted(3 * (EACH - number) + service))
                .filter(id -> before == null || id.compareTo(before) < 0)
                .toList();
        JsonArray items = new JsonArray();
        behind.stream().limit(limit).forEach(id -> items.add(new JsonObject().put("id", id)));
        request.response()
                .end(new JsonObject()
                        .put("items", items)
                        .put("next", behind.size() > limit ? "more" : null)
                        .put("total", EACH)
                        .encode());
    }
}
