package clinic.kinezioteka.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class AmbiguousPathTest {

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/patients;x",
                "/api/v1/patients;jsessionid=1/2",
                "/api/v1/patients/%3bx",
                "/api/v1/patients/%3Bx",
                "/api/v1/patients%2f1",
                "/api/v1/patients%2F1",
                "/api/v1/%2e%2e/admin",
                "/api/v1/%2E%2e/admin",
                "/api/v1/patients/../admin",
                "/api/v1/patients/..",
                "/../api/v1/patients",
                "/api/v1/patients/%5c1",
                "/api/v1/patients/%5C1",
                "/api/v1/patients/1%00",
                "//api/v1/patients",
                "/api//v1/patients",
                "/api/v1/patients//1",
                "/api/v1/patients#1",
                "http://localhost/api/v1/patients",
                "*"
            })
    void answersABadPathBeforeAnyServiceSeesIt(String path) {
        AtomicInteger seen = new AtomicInteger();
        wire.serve(Service.PATIENT_SERVICE, request -> {
            seen.incrementAndGet();
            request.response().end();
        });
        wire.get(path).isProblem(400, "ambiguous-path");
        wire.send(HttpMethod.DELETE, path, request -> request.send()).isProblem(400, "ambiguous-path");

        assertThat(seen).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/patients\\1", "/api/v1/patients/%zz", "/api/v1/patients/%2"})
    void answersWhatIsNoAddressAtAll(String path) {
        assertThat(wire.get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/patients?q=a;b%2f..//", "/api/v1/patients/a%20b", "/api/v1/patients/%C5%A1?x=%00"})
    void passesTheRawPathAndQueryOnUntouched(String uri) {
        wire.serve(Service.PATIENT_SERVICE, request -> request.response().end(request.uri()));
        assertThat(wire.get(uri).body().toString()).isEqualTo(uri);
    }
}
