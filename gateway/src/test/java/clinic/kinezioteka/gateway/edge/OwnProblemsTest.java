package clinic.kinezioteka.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class OwnProblemsTest {

    @Inject
    Wire wire;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/v1",
                "/api/v1/",
                "/api/v1/nothing",
                "/api/v1/records/1",
                "/api/v2/patients",
                "/q/health",
                "/q/dev",
                "/openapi",
                "/openapi-ui/index.html",
                "/template/index.html",
                "/documents/problems.md",
                "/problems/",
                "/problems/none"
            })
    void aPathThatIsNowhereDocumentedIsNotFound(String path) {
        assertThat(wire.get(path).isProblem(404, "not-found").getString("instance"))
                .isEqualTo(path);
    }

    @Test
    void aWrongMethodNamesTheRightOnes() {
        Reply reply = wire.post("/openapi.json", Buffer.buffer("{}"));

        reply.isProblem(405, "method-not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PURGE"})
    void aForeignMethodIsRefusedEverywhere(String method) {
        wire.send(HttpMethod.valueOf(method), "/api/v1/patients", request -> request.send())
                .isProblem(405, "method-not-allowed");
    }

    @Test
    void aMediaTypeThatNobodyHasIsNotAcceptable() {
        wire.send(HttpMethod.GET, "/api/v1/me", request -> request.putHeader("Accept", "text/csv")
                        .send())
                .isProblem(406, "not-acceptable");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        wire.get("/api/v1/patients?id=" + "0".repeat(9_000)).isProblem(414, "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
                "Content-Length: 2\r\nContent-Length: 5\r\n"
            })
    void aBodyWhoseEndIsInDoubtIsRefused(String framing) {
        assertThat(wire.raw("POST /api/v1/patients HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + framing
                        + "\r\n2\r\n{}\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400 Bad Request");
    }

    @Test
    void anOldClientIsTold() {
        assertThat(wire.raw("GET /api/v1/patients HTTP/1.0\r\nHost: localhost\r\n\r\n"))
                .contains("505 HTTP Version Not Supported")
                .contains("/problems/http-version-not-supported");
    }

    @Test
    void aRequestWithoutAHostIsRefused() {
        assertThat(wire.raw("GET /api/v1/patients HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 Bad Request")
                .contains("/problems/bad-request");
    }

    @Test
    void neverRepeatsTheQuery() {
        assertThat(wire.get("/api/v1/nothing?name=Kazlauskas").body().toString())
                .doesNotContain("Kazlauskas");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options,nosniff",
        "X-Frame-Options,DENY",
        "Referrer-Policy,no-referrer",
        "Cache-Control,no-store",
        "Strict-Transport-Security,max-age=31536000; includeSubDomains"
    })
    void protectsABrowser(String header, String value) {
        assertThat(wire.get("/api/v1/nothing").headers().getAll(header)).containsExactly(value);
    }

    @Test
    void keepsTheTraceAndMakesTheRequestId() {
        Reply reply = wire.send(HttpMethod.GET, "/api/v1/nothing", request -> request.putHeader(
                        "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .putHeader("X-Request-Id", "mine")
                .send());

        assertThat(reply.isProblem(404, "not-found").getString("traceId"))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(reply.header("X-Request-Id")).isNotEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "nonsense"
            })
    void startsATraceInPlaceOfABrokenOne(String traceparent) {
        Reply reply =
                wire.send(HttpMethod.GET, "/api/v1/nothing", request -> request.putHeader("traceparent", traceparent)
                        .send());

        assertThat(traceparent).doesNotContain(reply.isProblem(404, "not-found").getString("traceId"));
    }
}
