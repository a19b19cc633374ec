package clinic.kinezioteka.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class DeadlineTest {

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Inject
    Vertx vertx;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aServiceThatStaysSilentIsATimeout(String method) {
        AtomicInteger seen = new AtomicInteger();
        wire.serve(Service.PATIENT_SERVICE, request -> seen.incrementAndGet());
        wire.send(HttpMethod.valueOf(method), "/api/v1/patients/1", HttpClientRequest::send)
                .isProblem(504, "gateway-timeout");

        assertThat(seen).as("never tried again").hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
    void aServiceThatIsAwayIsUnavailable(String method) {
        Reply reply = wire.send(HttpMethod.valueOf(method), "/api/v1/patients/1", HttpClientRequest::send);

        reply.isProblem(503, "unavailable");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void aServiceThatHangsUpIsABadGateway(String method) {
        AtomicInteger seen = new AtomicInteger();
        wire.serve(Service.PATIENT_SERVICE, request -> {
            seen.incrementAndGet();
            request.connection().close();
        });
        wire.send(HttpMethod.valueOf(method), "/api/v1/patients/1", HttpClientRequest::send)
                .isProblem(502, "bad-gateway");

        assertThat(seen).as("never tried again").hasValue(1);
    }

    @Test
    void anAnswerThatBreaksOffReachesTheClientAsBroken() {
        wire.serve(
                Service.PATIENT_SERVICE,
                request -> request.response().setChunked(true).write("half").onSuccess(written -> request.connection()
                        .close()));
        assertThatThrownBy(() -> wire.get("/api/v1/patients/1")).hasRootCauseMessage("Connection was closed");
    }

    @Test
    void anAnswerThatFallsSilentIsBrokenOff() {
        wire.serve(
                Service.PATIENT_SERVICE,
                request -> request.response().setChunked(true).write("half"));
        assertThatThrownBy(() -> wire.get("/api/v1/patients/1")).hasRootCauseMessage("Connection was closed");
    }

    @Test
    void aSlowButSteadyAnswerMayTakeLongerThanTheDeadline() {
        wire.serve(Service.PATIENT_SERVICE, this::drip);
        assertThat(wire.get("/api/v1/patients/1").body().length()).isEqualTo(10);
    }

    @Test
    void aClientThatDoesNotSendItsBodyIsToldSo() {
        wire.serve(Service.PATIENT_SERVICE, HttpServerRequest::body);
        wire.send(HttpMethod.POST, "/api/v1/patients", request -> request.putHeader("Content-Length", "100")
                        .sendHead()
                        .compose(sent -> request.response()))
                .isProblem(408, "request-timeout");
    }

    @Test
    void requestsWaitForAConnectionInBoundedNumberAndTime() {
        wire.serve(Service.PATIENT_SERVICE, request -> {});
        List<Future<Reply>> replies = IntStream.range(0, 30)
                .mapToObj(i -> wire.sending(HttpMethod.GET, "/api/v1/patients/1", HttpClientRequest::send))
                .toList();
        Map<Integer, Long> statuses = Wire.await(Future.all(replies)).<Reply>list().stream()
                .collect(Collectors.groupingBy(Reply::status, Collectors.counting()));

        assertThat(statuses.keySet()).containsExactlyInAnyOrder(503, 504);
        assertThat(statuses.get(504)).isBetween(8L, 16L);
        wire.stop();

        wire.serve(Service.PATIENT_SERVICE, request -> request.response().end());
        assertThat(wire.get("/api/v1/patients/1").status()).isEqualTo(200);
    }

    private void drip(HttpServerRequest request) {
        AtomicInteger drops = new AtomicInteger();
        request.response().putHeader("Content-Length", "10");
        vertx.setPeriodic(150, timer -> {
            request.response().write("x");
            if (drops.incrementAndGet() == 10) {
                vertx.cancelTimer(timer);
                request.response().end();
            }
        });
    }
}
