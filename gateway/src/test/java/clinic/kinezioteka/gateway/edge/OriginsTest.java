package clinic.kinezioteka.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class OriginsTest {

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Test
    void aConfiguredOriginMayAskBeforehand() {
        Reply reply = wire.send(HttpMethod.OPTIONS, "/api/v1/patients", request -> request.putHeader(
                        "Origin", "https://reception.example.org")
                .putHeader("Access-Control-Request-Method", "POST")
                .putHeader("Access-Control-Request-Headers", "authorization,content-type")
                .send());

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("https://reception.example.org");
        assertThat(reply.header("Access-Control-Allow-Headers")).containsIgnoringCase("Authorization");
        assertThat(reply.headers().contains("Access-Control-Allow-Credentials")).isFalse();
    }

    @Test
    void aConfiguredOriginMayReadTheAnswer() {
        wire.serve(Service.PATIENT_SERVICE, request -> request.response().end());
        Reply reply = wire.send(HttpMethod.GET, "/api/v1/patients", request -> request.putHeader(
                        "Origin", "https://reception.example.org")
                .send());

        assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("https://reception.example.org");
        assertThat(reply.header("Access-Control-Expose-Headers")).contains("ETag", "Location");
    }

    @Test
    void anotherOriginIsRefused() {
        Reply reply = wire.send(HttpMethod.GET, "/api/v1/patients", request -> request.putHeader(
                        "Origin", "https://elsewhere.example.org")
                .send());

        reply.isProblem(403, "forbidden");
        assertThat(reply.headers().contains("Access-Control-Allow-Origin")).isFalse();
    }
}
