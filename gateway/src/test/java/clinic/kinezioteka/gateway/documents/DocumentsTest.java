package clinic.kinezioteka.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@GatewayTest
class DocumentsTest {

    private static final Set<String> OF_THE_SERVICES =
            Set.of("#/components/schemas/Problem", "#/components/schemas/AuditEvent");

    private static final String DOCUMENT = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"%1$s\"},"
            + "\"paths\":{\"/api/v1/%1$s\":{\"get\":{\"operationId\":\"list-%1$s\"}}},"
            + "\"components\":{\"schemas\":{\"Problem\":{\"type\":\"object\"}}}}";

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Test
    void mergesWhatTheServicesSayOfThemselves() throws IOException {
        describe(Service.PATIENT_SERVICE, "patients");
        describe(Service.PROGRAMME_SERVICE, "visits");
        describe(Service.ASSESSMENT_SERVICE, "trends");
        await().atMost(Duration.ofSeconds(8))
                .until(() -> wire.get("/openapi.json").status() == 200);
        Reply json = wire.get("/openapi.json");
        Reply yaml = wire.get("/openapi.yaml");

        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(json.json().getJsonObject("paths").fieldNames())
                .contains("/api/v1/me", "/openapi.json", "/api/v1/patients", "/api/v1/visits", "/api/v1/trends");
        assertThat(json.json().getJsonArray("servers").encode()).isEqualTo("[{\"url\":\"https://api.example.org\"}]");
        assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
        JsonNode sameInYaml = new YAMLMapper().readTree(yaml.body().toString());
        assertThat(sameInYaml.toString()).isEqualTo(json.json().encode());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceThatIsAwayIsNamed(Service away) {
        describeUnless(away, Service.PATIENT_SERVICE);
        describeUnless(away, Service.PROGRAMME_SERVICE);
        describeUnless(away, Service.ASSESSMENT_SERVICE);
        await().atMost(Duration.ofSeconds(8))
                .until(() -> wire.get("/openapi.json").status() == 503);

        assertThat(wire.get("/openapi.json").isProblem(503, "unavailable").getString("detail"))
                .startsWith(away.title());
    }

    @Test
    void theGatewaysOwnDocumentRefersOnlyToWhatThereIs() throws IOException {
        JsonNode own = new YAMLMapper()
                .readTree(PackagedFile.read("documents/gateway.yaml").getBytes());

        assertThat(own.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        OF_THE_SERVICES.contains(reference)
                                || !own.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "/docs,text/html; charset=utf-8",
        "/docs/swagger-ui.js,text/javascript; charset=utf-8",
        "/docs/swagger-ui.css,text/css; charset=utf-8",
        "/docs/docs.js,text/javascript; charset=utf-8",
        "/docs/docs.css,text/css; charset=utf-8"
    })
    void thePageAndAllItsPartsComeFromHere(String path, String mediaType) {
        Reply reply = wire.get(path);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(mediaType);
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("http");
        assertThat(wire.send(HttpMethod.HEAD, path, request -> request.send()).status())
                .isEqualTo(200);
    }

    @Test
    void thePageNamesNoOtherHost() {
        assertThat(Pattern.compile("https?://")
                        .matcher(wire.get("/docs").body() + ""
                                + wire.get("/docs/docs.js").body())
                        .find())
                .isFalse();
    }

    private void describeUnless(Service away, Service service) {
        if (service != away) {
            describe(service, service.title());
        }
    }

    private void describe(Service service, String name) {
        wire.serve(service, request -> request.response().end(DOCUMENT.formatted(name)));
    }
}
