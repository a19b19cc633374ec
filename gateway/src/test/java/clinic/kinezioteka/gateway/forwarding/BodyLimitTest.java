package clinic.kinezioteka.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class BodyLimitTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Test
    void aBodyOfTheLimitPasses() {
        wire.serve(Service.PATIENT_SERVICE, BodyLimitTest::count);
        assertThat(wire.post("/api/v1/patients", Buffer.buffer(new byte[MEBIBYTE]))
                        .body()
                        .toString())
                .isEqualTo("" + MEBIBYTE);
    }

    @Test
    void aBodyThatSaysItIsTooLargeNeverReachesTheService() {
        AtomicLong requests = new AtomicLong();
        wire.serve(Service.PATIENT_SERVICE, request -> requests.incrementAndGet());
        wire.post("/api/v1/patients", Buffer.buffer(new byte[MEBIBYTE + 1])).isProblem(413, "content-too-large");

        assertThat(requests).hasValue(0);
    }

    @Test
    void aClientThatAsksBeforeSendingTooMuchIsNotInvited() {
        wire.send(HttpMethod.POST, "/api/v1/patients", request -> {
                    request.putHeader("Expect", "100-continue").putHeader("Content-Length", "5000000");
                    request.continueHandler(invited -> request.reset());
                    return request.sendHead().compose(sent -> request.response());
                })
                .isProblem(413, "content-too-large");
    }

    @Test
    void aBodyThatGrowsTooLargeIsCutOff() {
        AtomicLong received = new AtomicLong();
        wire.serve(Service.PATIENT_SERVICE, request -> request.handler(chunk -> received.addAndGet(chunk.length())));
        wire.send(HttpMethod.POST, "/api/v1/patients", request -> stream(request, 3 * MEBIBYTE))
                .isProblem(413, "content-too-large");

        assertThat(received).hasValueLessThanOrEqualTo(MEBIBYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/signals", "/api/v1/episodes/01900000-0000-7000-8000-000000000001/documents"})
    void recordingsAndDocumentsMayBeLarger(String path) {
        wire.serve(Service.ASSESSMENT_SERVICE, BodyLimitTest::count);
        wire.serve(Service.PATIENT_SERVICE, BodyLimitTest::count);
        assertThat(wire.post(path, Buffer.buffer(new byte[32 * MEBIBYTE])).status())
                .isEqualTo(200);
        wire.post(path, Buffer.buffer(new byte[32 * MEBIBYTE + 1])).isProblem(413, "content-too-large");
        wire.send(HttpMethod.POST, path, request -> stream(request, 33 * MEBIBYTE))
                .isProblem(413, "content-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/signals/1", "/api/v1/episodes/1", "/api/v1/episodes/1/documents/2"})
    void nothingElseMay(String path) {
        wire.post(path, Buffer.buffer(new byte[2 * MEBIBYTE])).isProblem(413, "content-too-large");
    }

    @Test
    void aServiceThatAnswersBeforeTheBodyIsThereIsHeard() {
        wire.serve(
                Service.PATIENT_SERVICE,
                request -> request.response().setStatusCode(401).end("no"));
        Reply reply = wire.post("/api/v1/patients", Buffer.buffer(new byte[900_000]));

        assertThat(reply.status()).isEqualTo(401);
    }

    private static Future<HttpClientResponse> stream(HttpClientRequest request, int length) {
        request.setChunked(true);
        for (int sent = 0; sent < length; sent += 64 * 1024) {
            request.write(Buffer.buffer(new byte[64 * 1024]));
        }
        request.end();
        return request.response();
    }

    private static void count(HttpServerRequest request) {
        AtomicLong length = new AtomicLong();
        request.handler(chunk -> length.addAndGet(chunk.length()));
        request.endHandler(end -> request.response().end("" + length));
    }
}
