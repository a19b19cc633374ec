package clinic.kinezioteka.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class PassingOnTest {

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})
    void everyMethodReachesTheServiceWithItsBody(String method) {
        wire.serve(Service.PROGRAMME_SERVICE, PassingOnTest::echo);
        Reply reply = wire.send(HttpMethod.valueOf(method), "/api/v1/visits/1", request -> request.send("{\"a\":1}"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().toString()).isEqualTo(method + " /api/v1/visits/1 {\"a\":1}");
    }

    @Test
    void aHeadAnswersTheLengthWithoutTheBody() {
        wire.serve(
                Service.PROGRAMME_SERVICE,
                request -> request.response().putHeader("Content-Length", "42").end());
        Reply reply = wire.send(HttpMethod.HEAD, "/api/v1/visits/1", request -> request.send());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isEqualTo("42");
        assertThat(reply.body().length()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"204", "304", "201", "202", "401", "409", "422", "500", "503"})
    void theServicesStatusIsTheGateways(int status) {
        wire.serve(
                Service.ASSESSMENT_SERVICE,
                request -> request.response().setStatusCode(status).end());
        assertThat(wire.get("/api/v1/trends").status()).isEqualTo(status);
        assertThat(wire.get("/api/v1/trends").headers().contains("Transfer-Encoding", "chunked", true))
                .isFalse();
    }

    @Test
    void theServicesRefusalOfATokenArrivesAsItIs() {
        wire.serve(Service.PATIENT_SERVICE, request -> request.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer realm=\"kinezioteka\"")
                .putHeader("Content-Type", "application/problem+json")
                .end("{\"type\":\"/problems/unauthenticated\"}"));
        Reply reply = wire.get("/api/v1/patients/1");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aBodyOfUnknownLengthArrivesWhole() {
        wire.serve(Service.PATIENT_SERVICE, PassingOnTest::echo);
        Reply reply = wire.send(HttpMethod.POST, "/api/v1/patients", request -> {
            request.setChunked(true);
            request.write("{\"a\":");
            request.end("1}");
            return request.response();
        });

        assertThat(reply.body().toString()).endsWith("{\"a\":1}");
    }

    @Test
    void aClientThatAsksBeforeSendingIsInvited() {
        wire.serve(Service.PATIENT_SERVICE, PassingOnTest::echo);
        Reply reply = wire.send(HttpMethod.POST, "/api/v1/patients", request -> {
            request.putHeader("Expect", "100-continue").putHeader("Content-Length", "2");
            request.continueHandler(invited -> request.end(Buffer.buffer("{}")));
            return request.sendHead().compose(sent -> request.response());
        });

        assertThat(reply.body().toString()).endsWith("{}");
    }

    @Test
    void keycloakAnswersUnderItsOwnPaths() {
        wire.serveKeycloak(PassingOnTest::echo);
        assertThat(wire.get("/realms/kinezioteka").body().toString()).isEqualTo("GET /realms/kinezioteka ");
        assertThat(wire.get("/resources/logo.png").status()).isEqualTo(200);
        wire.get("/admin/realms").isProblem(404, "not-found");
    }

    private static void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> request.response().end(request.method() + " " + request.uri() + " " + body));
    }
}
