package clinic.kinezioteka.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class StreamingTest {

    private static final long DOWNLOAD = 400L * 1024 * 1024;
    private static final Buffer CHUNK = Buffer.buffer(new byte[64 * 1024]);

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Test
    void aLargeDownloadPassesWithoutBeingKept() {
        AtomicLong received = new AtomicLong();
        wire.serve(Service.ASSESSMENT_SERVICE, request -> pour(request, DOWNLOAD));
        Wire.await(wire.open(HttpMethod.GET, "/api/v1/assessments/export")
                .compose(HttpClientRequest::send)
                .compose(response -> {
                    response.handler(chunk -> received.addAndGet(chunk.length()));
                    return response.end();
                }));

        assertThat(received).hasValue(DOWNLOAD);
    }

    @Test
    void aClientThatDoesNotReadHoldsTheServiceBack() {
        AtomicLong poured = new AtomicLong();
        wire.serve(Service.ASSESSMENT_SERVICE, request -> pour(request, DOWNLOAD, poured));
        HttpClientResponse response = Wire.await(wire.open(HttpMethod.GET, "/api/v1/assessments/export")
                .compose(HttpClientRequest::send)
                .onSuccess(HttpClientResponse::pause));
        await().pollDelay(Duration.ofMillis(300)).until(() -> poured.get() == poured.getAndSet(poured.get()));

        assertThat(poured).hasValueLessThan(DOWNLOAD / 4);
        response.request().reset();
    }

    @Test
    void twoHundredClientsThatLeaveInTheMiddleCostNothing() {
        AtomicInteger open = new AtomicInteger();
        wire.serve(Service.ASSESSMENT_SERVICE, request -> {
            open.incrementAndGet();
            request.connection().closeHandler(closed -> open.decrementAndGet());
            pour(request, DOWNLOAD);
        });
        for (int round = 0; round < 25; round++) {
            Wire.await(Future.join(
                    IntStream.range(0, 8).mapToObj(i -> leaveInTheMiddle()).toList()));
        }
        await().atMost(Duration.ofSeconds(5)).until(() -> open.get() == 0);

        stillServes();
    }

    @Test
    void clientsThatLeaveWhileTheServiceThinksFreeItsConnections() {
        AtomicInteger open = new AtomicInteger();
        wire.serve(Service.ASSESSMENT_SERVICE, request -> {
            open.incrementAndGet();
            request.connection().closeHandler(closed -> open.decrementAndGet());
        });
        for (int client = 0; client < 20; client++) {
            HttpClientRequest request = Wire.await(wire.open(HttpMethod.GET, "/api/v1/trends"));
            request.send();
            await().until(() -> open.get() == 1);
            request.reset();
            await().atMost(Duration.ofMillis(800)).until(() -> open.get() == 0);
        }

        stillServes();
    }

    private void stillServes() {
        wire.stop();
        wire.serve(Service.ASSESSMENT_SERVICE, request -> request.response().end("here"));
        assertThat(wire.get("/api/v1/trends").body().toString()).isEqualTo("here");
    }

    private Future<Void> leaveInTheMiddle() {
        return wire.open(HttpMethod.GET, "/api/v1/assessments/export")
                .compose(request -> request.send().compose(response -> {
                    response.handler(chunk -> request.reset());
                    return response.end().otherwiseEmpty();
                }));
    }

    private static void pour(HttpServerRequest request, long length) {
        pour(request, length, new AtomicLong());
    }

    private static void pour(HttpServerRequest request, long length, AtomicLong poured) {
        pour(request.response().setChunked(true), length, poured);
    }

    private static void pour(HttpServerResponse response, long length, AtomicLong poured) {
        while (!response.writeQueueFull() && poured.get() < length && !response.closed()) {
            poured.addAndGet(CHUNK.length());
            response.write(CHUNK);
        }
        if (poured.get() >= length) {
            response.end();
        } else {
            response.drainHandler(drained -> pour(response, length, poured));
        }
    }
}
