package clinic.kinezioteka.assessments.recording;

import static clinic.kinezioteka.assessments.Api.ASSESSMENTS;
import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.correct;
import static clinic.kinezioteka.assessments.Api.makeVoid;
import static clinic.kinezioteka.assessments.recording.Uploads.SIGNALS;
import static clinic.kinezioteka.assessments.recording.Uploads.WALK;
import static clinic.kinezioteka.assessments.recording.Uploads.edf;
import static clinic.kinezioteka.assessments.recording.Uploads.json;
import static clinic.kinezioteka.assessments.recording.Uploads.muscles;
import static clinic.kinezioteka.assessments.recording.Uploads.upload;
import static clinic.kinezioteka.assessments.recording.Uploads.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.signal.EdfFile;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Contracts;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class SignalResourceTest {

    private static final int MEBIBYTE = 1 << 20;

    @Inject
    Upstream upstream;

    @Inject
    Ids ids;

    @Inject
    EntityManager entityManager;

    @TestHTTPResource
    URI service;

    private final KafkaProbe kafka = new KafkaProbe();
    private Case driver;

    @BeforeEach
    void openAnEpisode() {
        OpenApiAnswers.checkAll();
        driver = upstream.open("LUMBAR", "RIGHT");
    }

    @Test
    void computesAnEmgOfARecording() {
        Response added = upload(Tokens.therapist(), muscles(driver), edf());
        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("kind", is("EMG"))
                .body("mediaType", is("application/edf"))
                .body("analysis.channels.channel", contains("L1", "R1"))
                .body("analysis.walk", nullValue())
                .body("analysis.method.bandFromHertz", is(20.0f));
        assertThat(added.header("Location")).endsWith(SIGNALS + "/" + added.path("id"));
        as(Tokens.therapist())
                .get(SIGNALS + "/" + added.path("id"))
                .then()
                .statusCode(200)
                .body("", equalTo(added.path("")));
        as(Tokens.doctor())
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get(ASSESSMENTS + "/" + added.path("assessmentId"))
                .then()
                .statusCode(200)
                .body("kind", is("EMG"))
                .body("recordedBy", is("STAFF"))
                .body("surface[0].rmsMicrovolts", closeTo(100, 1))
                .body("surface[0].percentMvc", closeTo(50, 0.5))
                .body("surface[0].medianFrequencyHertz", closeTo(100, 1))
                .body("surface[1].rmsMicrovolts", closeTo(70.71, 0.7))
                .body("surface[1].medianFrequencyHertz", closeTo(60, 0.6));
        JsonNode event =
                kafka.await("assessments.v1", "assessment.recorded", UUID.fromString(added.path("assessmentId")));
        Contracts.assertMatches(event.toString());
    }

    @Test
    void computesAGaitOfFootContacts() {
        Response added = upload(Tokens.doctor(), walk(driver), WALK);
        added.then()
                .statusCode(201)
                .body("mediaType", is("text/csv"))
                .body("analysis.channels", empty())
                .body("analysis.walk.contacts", is(5))
                .body("analysis.walk.doubleSupportPercent", is(20));
        as(Tokens.doctor())
                .get(ASSESSMENTS + "/" + added.path("assessmentId"))
                .then()
                .statusCode(200)
                .body("kind", is("GAIT"))
                .body("speedMetresPerSecond", is(1.4f))
                .body("cadenceStepsPerMinute", is(120))
                .body("interpretation.findings", empty())
                .body("interpretation.derived.symmetryIndexPercent", is(0));
    }

    @Test
    void staysWhenItsAssessmentIsCorrectedOrVoided() {
        Response added = upload(Tokens.doctor(), walk(driver), WALK);
        String assessment = added.path("assessmentId");
        correct(assessment, Map.of("kind", "GAIT", "speedMetresPerSecond", 1.1)).statusCode(200);
        makeVoid(assessment).statusCode(200);
        as(Tokens.doctor())
                .get(SIGNALS + "/" + added.path("id"))
                .then()
                .statusCode(200)
                .body("", equalTo(added.path("")));
        assertThat(as(Tokens.doctor())
                        .get(SIGNALS + "/" + added.path("id") + "/content")
                        .asByteArray())
                .isEqualTo(WALK);
    }

    @Test
    void closesWhatWasDueAtItsVisit() {
        UUID visit = upstream.visit(driver, "visit.booked", change -> change.putArray("protocol")
                .addObject()
                .put("kind", "EMG")
                .putNull("test"));
        Map<String, Object> said = muscles(driver);
        said.put("visitId", visit.toString());
        upload(Tokens.doctor(), said, edf()).then().statusCode(201);
        as(Tokens.doctor())
                .get("/api/v1/protocols?visitId=" + visit)
                .then()
                .statusCode(200)
                .body("items[0].missing", empty())
                .body("items[0].recorded.kind", contains("EMG"));
    }

    @Test
    void givesBackTheRecordingByteForByte() throws Exception {
        byte[] file = Uploads.recording().with("long", at -> at % 1000).bytes();
        byte[] large = new EdfFile(1000, 200)
                .with("L1", at -> at % 777)
                .with("R1", at -> at % 555)
                .with("x", at -> at % 333)
                .bytes();
        assertThat(large.length).isGreaterThan(MEBIBYTE);
        for (byte[] content : List.of(file, large, Uploads.recording().csv())) {
            Map<String, Object> said = muscles(driver);
            if (content[0] != '0') {
                said.put("samplingRateHertz", 1000);
            }
            Response added = upload(Tokens.doctor(), said, content);
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
            added.then()
                    .statusCode(201)
                    .body("sizeBytes", is(content.length))
                    .body("sha256", is(HexFormat.of().formatHex(sha256)));
            Response read = as(Tokens.therapist()).get(SIGNALS + "/" + added.path("id") + "/content");
            read.then()
                    .statusCode(200)
                    .contentType(added.<String>path("mediaType"))
                    .header("Content-Length", "" + content.length)
                    .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                    .header("Content-Disposition", containsString("recording-" + added.path("id")))
                    .header("Content-Security-Policy", containsString("sandbox"));
            assertThat(Arrays.equals(read.asByteArray(), content)).isTrue();
        }
    }

    @Test
    void keepsNothingOfWhatItRefuses() {
        byte[] whole = edf();
        Map<String, Object> csv = muscles(driver);
        csv.put("samplingRateHertz", 0);
        refused(muscles(driver), Arrays.copyOf(whole, whole.length - 1), "recording-unfit", "file");
        refused(muscles(driver), new byte[] {0x1f, (byte) 0x8b, 8, 0}, "validation", "samplingRateHertz");
        refused(muscles(driver), new byte[0], "validation", "file");
        refused(csv, Uploads.recording().csv(), "validation", "samplingRateHertz");
        refused(walk(driver), whole, "recording-unfit", "file");
        refused(with("channels", List.of()), whole, "validation", "channels");
        refused(with("channels", null), whole, "validation", "channels");
        refused(with("kind", "GAIT"), WALK, "validation", "channels");
        refused(with("performedAt", "2026-08-31T23:59:00+03:00"), whole, "validation", "performedAt");
        refused(with("performedAt", "2100-01-01T00:00:00Z"), whole, "validation", "performedAt");
        refused(with("episodeId", "01808000-0000-7000-8000-000000000001"), whole, "unknown-reference", "episodeId");
        Case other = upstream.open("LUMBAR", "LEFT");
        UUID elsewhere = upstream.visit(other, "visit.booked", change -> {});
        refused(with("visitId", elsewhere.toString()), whole, "unknown-reference", "visitId");
        upload(Tokens.doctor(), with("mood", "good"), whole).then().statusCode(400);
        upload(Tokens.doctor(), with("kind", "VAS"), whole).then().statusCode(400);
        as(Tokens.doctor())
                .contentType("multipart/form-data")
                .multiPart("file", "a.edf", whole, "application/edf")
                .post(SIGNALS)
                .then()
                .statusCode(422)
                .body("violations.field", contains("signal"));
        as(Tokens.doctor())
                .get(ASSESSMENTS + "?episodeId=" + driver.episodeId())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** What takes a processor comes last. */
    @Test
    void looksUpWhatItIsOfBeforeItReadsARecording() {
        byte[] unfit = new byte[] {'0', '\n'};
        String nobody = "c0ffee00-0000-4000-8000-000000000001";
        Case other = upstream.open("LUMBAR", "LEFT");
        UUID elsewhere = upstream.visit(other, "visit.booked", change -> {});
        for (Map.Entry<String, String> unknown : Map.of(
                        "patientId", nobody, "episodeId", nobody, "visitId", elsewhere.toString())
                .entrySet()) {
            Map<String, Object> said = walk(driver);
            said.put(unknown.getKey(), unknown.getValue());
            refused(said, unfit, "unknown-reference", unknown.getKey());
        }
    }

    @Test
    void refusesWhatNoMuscleGives() {
        byte[] tooStrong = new EdfFile(1000, 3)
                .with("L1", at -> at % 10 < 5 ? 3000 : -3000)
                .with("R1", at -> 0)
                .bytes();
        Map<String, Object> said = muscles(driver);
        said.put(
                "channels",
                List.of(Map.of(
                        "channel",
                        "L1",
                        "muscle",
                        "MULTIFIDUS",
                        "side",
                        "LEFT",
                        "mvcReferenceMicrovolts",
                        1,
                        "mvcMethod",
                        "DYNAMOMETER")));
        refused(said, tooStrong, "validation", "percentMvc");
    }

    @Test
    void isForDoctorsAndTherapistsOfTheClinic() {
        String id = upload(Tokens.doctor(), walk(driver), WALK).path("id");
        upload(Tokens.reception(), walk(driver), WALK).then().statusCode(403);
        upload(Tokens.patient(Clinics.VILNIUS, driver.patientId()), walk(driver), WALK)
                .then()
                .statusCode(403);
        upload(Tokens.doctor(Clinics.KAUNAS), walk(driver), WALK)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-known-yet"));
        for (String path : List.of("/" + id, "/" + id + "/content")) {
            as(Tokens.doctor()).get(SIGNALS + path).then().statusCode(200);
            as(Tokens.doctor(Clinics.KAUNAS)).get(SIGNALS + path).then().statusCode(404);
            as(Tokens.reception()).get(SIGNALS + path).then().statusCode(403);
            as(Tokens.patient(Clinics.VILNIUS, driver.patientId()))
                    .get(SIGNALS + path)
                    .then()
                    .statusCode(403);
        }
        as(Tokens.doctor()).get(SIGNALS + "/" + ids.next()).then().statusCode(404);
        as(Tokens.doctor()).get(SIGNALS + "/" + ids.next() + "/content").then().statusCode(404);
    }

    @Test
    void takesNoneOfAClosedEpisode() {
        upstream.announce(driver, "episode.closed", 5, closed -> {});
        upload(Tokens.doctor(), walk(driver), WALK).then().statusCode(409).body("type", endsWith("wrong-state"));
    }

    @Test
    void followsItsPatientIntoAnotherRecord() {
        String id = upload(Tokens.doctor(), walk(driver), WALK).path("id");
        Case survivor = upstream.open("LUMBAR", "RIGHT");
        upstream.merge(driver, survivor);
        as(Tokens.doctor())
                .get(SIGNALS + "/" + id)
                .then()
                .statusCode(200)
                .body("patientId", is(survivor.patientId().toString()));
    }

    @Test
    void isErasedWithItsPatientWhoseNameIsInIt() {
        String id = upload(Tokens.doctor(), muscles(driver), edf()).path("id");
        String assessment = as(Tokens.doctor()).get(SIGNALS + "/" + id).path("assessmentId");
        UUID erasure = ids.next();
        kafka.publish(ProbeEvent.of(
                        "patients.v1",
                        "patient.erasure-requested",
                        driver.patientId(),
                        2,
                        driver.patientId(),
                        Map.of("erasureId", erasure, "patientId", driver.patientId(), "until", "2041-11-22"))
                .in(driver.clinicId()));
        JsonNode receipt = kafka.await("assessments.v1", "records.erased", erasure);
        assertThat(receipt.at("/data/done").toString()).contains("RECORDINGS");
        as(Tokens.doctor()).get(SIGNALS + "/" + id).then().statusCode(404);
        as(Tokens.doctor()).get(SIGNALS + "/" + id + "/content").then().statusCode(404);
        as(Tokens.doctor()).get(ASSESSMENTS + "/" + assessment).then().statusCode(200);
        upload(Tokens.doctor(), muscles(driver), edf()).then().statusCode(409).body("type", endsWith("patient-erased"));
    }

    @Test
    void isCountedOnceByItsKey() {
        String key = ids.next().toString();
        Response first = keyed(key, WALK);
        first.then().statusCode(201);
        keyed(key, WALK)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", is(first.<String>path("id")));
        byte[] other = Arrays.copyOf(WALK, WALK.length - 1);
        keyed(key, other).then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
        as(Tokens.doctor())
                .get(ASSESSMENTS + "?episodeId=" + driver.episodeId())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void takesThirtyTwoMebibytesAndNoMore() throws Exception {
        byte[] tooLarge = new byte[32 * MEBIBYTE + 1];
        HttpRequest announced =
                request().POST(HttpRequest.BodyPublishers.ofByteArray(tooLarge)).build();
        assertThat(send(announced).statusCode()).isEqualTo(413);
        HttpResponse<String> grown =
                send(request().POST(growing(32 * MEBIBYTE + 1)).build());
        assertThat(grown.statusCode()).isEqualTo(413);
        assertThat(grown.body()).contains("/problems/content-too-large");
        HttpResponse<String> noForm = send(request()
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)))
                .build());
        assertThat(noForm.statusCode()).isEqualTo(413);
        HttpResponse<String> whole = send(request().POST(growing(32 * MEBIBYTE)).build());
        assertThat(whole.statusCode()).isEqualTo(422);
    }

    @Test
    void tellsThatARecordingWasDamagedInsteadOfServingIt() {
        String id = upload(Tokens.doctor(), walk(driver), WALK).path("id");
        String content = SIGNALS + "/" + id + "/content";
        damage(id, "update recording_part set bytes = set_byte(bytes, 3, 0) where recording_id = ?1");
        as(Tokens.doctor())
                .get(content)
                .then()
                .statusCode(409)
                .body("type", is("/problems/recording-damaged"))
                .header("Content-Disposition", nullValue());
        damage(id, "delete from recording_part where recording_id = ?1");
        as(Tokens.doctor()).get(content).then().statusCode(409).body("type", is("/problems/recording-damaged"));
        as(Tokens.privacyOfficer())
                .get("/api/v1/assessment-records/" + driver.patientId())
                .then()
                .statusCode(200)
                .body("complete", is(true))
                .body("records.recordings[0].recording.id", is(id))
                .body("records.recordings[0].content", nullValue());
    }

    private void damage(String recording, String how) {
        AsClinic.call(driver.clinicId(), () -> entityManager
                .createNativeQuery(how)
                .setParameter(1, UUID.fromString(recording))
                .executeUpdate());
    }

    /** A form of so many bytes in all, with a file and without a word about it, that does not announce its length. */
    private static HttpRequest.BodyPublisher growing(int bytes) {
        byte[] form = new byte[bytes];
        byte[] head = ascii("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.edf\"\r\n\r\n");
        byte[] tail = ascii("\r\n--x--\r\n");
        System.arraycopy(head, 0, form, 0, head.length);
        System.arraycopy(tail, 0, form, bytes - tail.length, tail.length);
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> said = muscles(driver);
        said.put(field, value);
        return said;
    }

    private static void refused(Map<String, ?> said, byte[] file, String type, String field) {
        upload(Tokens.doctor(), said, file)
                .then()
                .statusCode(422)
                .body("type", endsWith("/" + type))
                .body("violations.field", contains(field));
    }

    private Response keyed(String key, byte[] file) {
        return as(Tokens.doctor())
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data")
                .multiPart("signal", json(walk(driver)), "application/json")
                .multiPart("file", "walk.csv", file, "text/csv")
                .post(SIGNALS);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(service.resolve(SIGNALS))
                .header("Authorization", "Bearer " + Tokens.doctor())
                .header("Content-Type", "multipart/form-data; boundary=x");
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
