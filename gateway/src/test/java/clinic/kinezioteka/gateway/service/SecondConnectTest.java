package clinic.kinezioteka.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpMethod;
import java.net.ConnectException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondConnectTest {

    private static final Future<String> REFUSED = Future.failedFuture(new ConnectException());
    private static final Future<String> CONNECTED = Future.succeededFuture("connected");

    private final Queue<Future<String>> attempts = new ArrayDeque<>();

    @Test
    void aGetConnectsOnceMore() {
        attempts.addAll(List.of(REFUSED, CONNECTED));

        assertThat(SecondConnect.of(HttpMethod.GET, attempts::remove).result()).isEqualTo("connected");
    }

    @Test
    void aGetDoesNotConnectAThirdTime() {
        attempts.addAll(List.of(REFUSED, REFUSED, CONNECTED));

        assertThat(SecondConnect.of(HttpMethod.GET, attempts::remove).failed()).isTrue();
        assertThat(attempts).containsExactly(CONNECTED);
    }

    @Test
    void aFullQueueIsNotAskedAgain() {
        attempts.addAll(List.of(Future.failedFuture(new ConnectionPoolTooBusyException("full")), CONNECTED));

        assertThat(SecondConnect.of(HttpMethod.GET, attempts::remove).failed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void whatChangesSomethingIsNeverTriedAgain(String method) {
        attempts.addAll(List.of(REFUSED, CONNECTED));

        assertThat(SecondConnect.of(HttpMethod.valueOf(method), attempts::remove)
                        .failed())
                .isTrue();
        assertThat(attempts).containsExactly(CONNECTED);
    }
}
