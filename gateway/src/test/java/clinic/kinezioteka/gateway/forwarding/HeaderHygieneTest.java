package clinic.kinezioteka.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class HeaderHygieneTest {

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-User",
                "X-User-Id",
                "x-user-roles",
                "X_User_Id",
                "X-Tenant",
                "X-Tenant-Id",
                "X-Roles",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override",
                "X-Real-IP",
                "Keep-Alive",
                "TE",
                "Trailer",
                "Proxy-Authorization",
                "Proxy-Connection"
            })
    void aClaimOfTheClientDoesNotReachTheService(String header) {
        assertThat(sent(MultiMap.caseInsensitiveMultiMap().add(header, "clinic-admin"))
                        .names())
                .noneMatch(header::equalsIgnoreCase);
    }

    @Test
    void whatConnectionNamesStaysOnTheConnection() {
        MultiMap sent = sent(MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-Secret")
                .add("X-Secret", "1")
                .add("X-Kept", "2"));

        assertThat(sent.contains("X-Secret")).isFalse();
        assertThat(sent.get("X-Kept")).isEqualTo("2");
    }

    @Test
    void theGatewayItselfSaysWhereTheRequestCameFrom() {
        MultiMap sent = sent(MultiMap.caseInsensitiveMultiMap()
                .add("Forwarded", "for=10.0.0.1;host=evil.example.org")
                .add("Host", "evil.example.org"));

        assertThat(sent.getAll("Forwarded")).containsExactly("for=127.0.0.1;host=\"api.example.org\";proto=https");
        assertThat(sent.getAll("Host")).containsExactly("api.example.org");
        assertThat(sent.names())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded"));
    }

    @Test
    void theTokenTheTraceAndTheRequestIdPass() {
        MultiMap sent = sent(MultiMap.caseInsensitiveMultiMap()
                .add("Authorization", "Bearer abc")
                .add("If-Match", "\"3\"")
                .add("X-Request-Id", "mine")
                .add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));

        assertThat(sent.get("Authorization")).isEqualTo("Bearer abc");
        assertThat(sent.get("If-Match")).isEqualTo("\"3\"");
        assertThat(sent.getAll("X-Request-Id")).singleElement().isNotEqualTo("mine");
        assertThat(sent.get("traceparent")).contains("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void aTraceIsStartedWhereThereIsNone() {
        assertThat(sent(MultiMap.caseInsensitiveMultiMap()).get("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void theAnswersHopByHopHeadersEndHere() {
        wire.serve(Service.PATIENT_SERVICE, request -> request.response()
                .putHeader("Connection", "X-Internal")
                .putHeader("X-Internal", "1")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("Proxy-Authenticate", "Basic")
                .putHeader("Trailer", "X-End")
                .putHeader("Upgrade", "h2c")
                .putHeader("Server", "something/1.0")
                .putHeader("X-Powered-By", "something")
                .putHeader("ETag", "\"7\"")
                .putHeader("Set-Cookie", "a=b")
                .end());
        MultiMap headers = wire.get("/api/v1/patients/1").headers();

        assertThat(headers.names())
                .doesNotContain(
                        "X-Internal",
                        "Keep-Alive",
                        "Proxy-Authenticate",
                        "Trailer",
                        "Upgrade",
                        "Server",
                        "X-Powered-By")
                .contains("ETag", "Set-Cookie");
    }

    @Test
    void aServiceMaySayHowItsAnswerIsKept() {
        wire.serve(Service.PATIENT_SERVICE, request -> request.response()
                .putHeader("Cache-Control", "private, max-age=60")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Request-Id", "of-the-service")
                .end());
        Reply reply = wire.get("/api/v1/vocabularies/sides");

        assertThat(reply.headers().getAll("Cache-Control")).containsExactly("private, max-age=60");
        assertThat(reply.headers().getAll("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.headers().getAll("X-Frame-Options")).containsExactly("DENY");
        assertThat(reply.headers().getAll("X-Request-Id")).singleElement().isNotEqualTo("of-the-service");
    }

    private MultiMap sent(MultiMap headers) {
        AtomicReference<MultiMap> seen = new AtomicReference<>();
        wire.serve(Service.PATIENT_SERVICE, request -> {
            seen.set(MultiMap.caseInsensitiveMultiMap().addAll(request.headers()));
            request.response().end();
        });
        Reply reply = wire.send(HttpMethod.GET, "/api/v1/patients/1", request -> {
            request.headers().addAll(headers);
            return request.send();
        });
        assertThat(reply.status()).isEqualTo(200);

        return seen.get();
    }
}
