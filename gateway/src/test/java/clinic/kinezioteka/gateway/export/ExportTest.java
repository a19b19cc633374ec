package clinic.kinezioteka.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.service.Service;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class ExportTest {

    private static final String ID = "019a1200-0001-7000-8000-000000000001";
    private static final String PATH = "/api/v1/patients/" + ID + "/export";

    @Inject
    Wire wire;

    @AfterEach
    void stop() {
        wire.stop();
    }

    @Test
    void holdsTheRecordOfEachServiceAndSaysSo() throws IOException {
        wire.serve(Service.PATIENT_SERVICE, request -> record(request, "patient"));
        wire.serve(Service.PROGRAMME_SERVICE, request -> record(request, "programme"));
        wire.serve(Service.ASSESSMENT_SERVICE, request -> record(request, "x".repeat(3_000_000)));
        Reply reply = wire.get(PATH);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/zip");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"patient-" + ID + ".zip\"");
        Map<String, String> files = files(reply);
        assertThat(files.keySet())
                .containsExactly(
                        "patient-record.json", "programme-record.json", "assessment-record.json", "manifest.json");
        assertThat(files.get("patient-record.json")).isEqualTo("{\"of\":\"patient\",\"complete\":true}");
        assertThat(files.get("assessment-record.json")).hasSizeGreaterThan(3_000_000);
        JsonObject manifest = new JsonObject(files.get("manifest.json"));
        assertThat(manifest.getString("patientId")).isEqualTo(ID);
        assertThat(manifest.getBoolean("complete")).isTrue();
    }

    @Test
    void namesWhatIsMissingOrBrokeOff() throws IOException {
        wire.serve(Service.PATIENT_SERVICE, request -> record(request, "patient"));
        wire.serve(Service.PROGRAMME_SERVICE, request -> request.response()
                .setChunked(true)
                .write("{\"of\":\"progr")
                .onComplete(written -> request.connection().close()));
        Map<String, String> files = files(wire.get(PATH));
        assertThat(files.keySet()).containsExactly("patient-record.json", "programme-record.json", "manifest.json");
        JsonObject manifest = new JsonObject(files.get("manifest.json"));
        JsonArray parts = manifest.getJsonArray("parts");
        assertThat(manifest.getBoolean("complete")).isFalse();
        assertThat(parts.getJsonObject(0).getBoolean("complete")).isTrue();
        assertThat(parts.getJsonObject(1).getBoolean("complete")).isFalse();
        assertThat(parts.getJsonObject(2).getString("service")).isEqualTo("assessment-service");
        assertThat(parts.getJsonObject(2).getInteger("status")).isEqualTo(503);
    }

    @Test
    void isRefusedAsPatientServiceRefuses() {
        wire.get(PATH).isProblem(503, "unavailable");
        wire.serve(Service.PATIENT_SERVICE, request -> request.response()
                .setStatusCode(Integer.parseInt(String.valueOf(request.getHeader("Accept-Language"))))
                .end("{}"));
        Map.of(401, "unauthenticated", 403, "forbidden", 404, "not-found", 500, "bad-gateway")
                .forEach((status, problem) -> wire.send(HttpMethod.GET, PATH, request -> request.putHeader(
                                        "Accept-Language", String.valueOf(status))
                                .send())
                        .isProblem(status == 500 ? 502 : status, problem));
        wire.get("/api/v1/patients/1/export").isProblem(404, "not-found");
    }

    private static void record(HttpServerRequest request, String of) {
        boolean known = request.path().matches("/api/v1/(patient|programme|assessment)-records/" + ID);
        request.response()
                .setStatusCode(known ? 200 : 404)
                .end(Buffer.buffer("{\"of\":\"" + of + "\",\"complete\":true}"));
    }

    private static Map<String, String> files(Reply reply) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(reply.body().getBytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
