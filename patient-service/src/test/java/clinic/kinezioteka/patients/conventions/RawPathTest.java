package clinic.kinezioteka.patients.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that two parsers may read in two ways are refused before anything else; sent raw, since clients mend them. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RawPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/clinics;role=network-admin",
                "/api/v1/clinics/;",
                "/api/v1%2fclinics",
                "/api/v1%2Fclinics",
                "/api/v1/clinics%5c",
                "/api/v1/clinics%3Bx",
                "/api/v1/clinics%00",
                "//api/v1/clinics",
                "/api//v1/clinics",
                "/api/v1/../v1/clinics",
                "/api/v1/clinics/..",
                "/api/v1/%2e%2e/clinics"
            })
    void refusesAnAmbiguousPath(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clinics", "/api/v1/clinics?id=01900000-0000-7000-8000-000000000001"})
    void letsAPlainPathPass(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 200");
    }

    private static String get(String path) throws IOException {
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                .formatted(path, Tokens.doctor());
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
