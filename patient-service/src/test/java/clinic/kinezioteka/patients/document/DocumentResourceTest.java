package clinic.kinezioteka.patients.document;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class DocumentResourceTest {
    private static final int MEBIBYTE = 1 << 20;

    @TestHTTPResource
    URI service;

    private UUID patient;
    private UUID episode;

    @BeforeEach
    void openAnEpisode() {
        patient = patient();
        episode = episode(patient);
    }

    @Test
    void keepsADocumentAsItWasUploaded() {
        Response added = upload(Tokens.doctor(), "MRI 7.pdf", "application/pdf", SampleFile.pdf(), "MRI");
        UUID document = id(added);
        added.then()
                .header("Location", endsWith(path() + "/" + document))
                .header("ETag", "\"0\"")
                .body("kind", equalTo("MRI"))
                .body("mediaType", equalTo("application/pdf"))
                .body("sizeBytes", equalTo(SampleFile.pdf().length))
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
        as(Tokens.reception())
                .get(path() + "/" + document)
                .then()
                .statusCode(200)
                .body("id", equalTo("" + document));
        Response content = as(Tokens.therapist()).get(path() + "/" + document + "/content");
        content.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", "" + SampleFile.pdf().length)
                .header("Content-Disposition", containsString("attachment; filename=\"MRI 7.pdf\""))
                .header("Content-Disposition", containsString("filename*=UTF-8''MRI%207.pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"));
        assertThat(content.asByteArray()).isEqualTo(SampleFile.pdf());
    }

    @Test
    void takesEveryFormatWhateverItsNameLeavesOpen() {
        id(upload(Tokens.doctor(), "scan", "application/octet-stream", SampleFile.jpeg(), "XRAY"));
        id(upload(Tokens.doctor(), "scan.png", "image/png", SampleFile.png(), "CT"));
        id(upload(Tokens.doctor(), "IM0001", "application/octet-stream", SampleFile.dicom(), "MRI"));
        as(Tokens.admin())
                .get(path() + "?count=true")
                .then()
                .statusCode(200)
                .body("items.mediaType", contains("image/jpeg", "image/png", "application/dicom"))
                .body("total", equalTo(3));
    }

    @Test
    void keepsALargeOneWhole() {
        byte[] large = Arrays.copyOf(SampleFile.pdf(), 3 * MEBIBYTE + 17);
        new Random(7).nextBytes(large);
        System.arraycopy(SampleFile.pdf(), 0, large, 0, 8);
        System.arraycopy("\n%%EOF".getBytes(), 0, large, large.length - 6, 6);
        UUID document = id(upload(Tokens.doctor(), "large.pdf", "application/pdf", large, "LETTER"));
        byte[] read =
                as(Tokens.doctor()).get(path() + "/" + document + "/content").asByteArray();
        assertThat(Arrays.equals(read, large)).isTrue();
    }

    @Test
    void refusesWhatIsNotWhatItSaysAndKeepsNothing() {
        upload(Tokens.doctor(), "a.pdf", "application/pdf", "<html></html>".getBytes(), "LETTER")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        unfit("a.pdf", "application/pdf", new byte[0]);
        unfit("a.png", "image/png", SampleFile.jpeg());
        unfit("a.pdf", "application/octet-stream", SampleFile.jpeg());
        unfit("a.jpg", "image/jpeg", Arrays.copyOf(SampleFile.jpeg(), SampleFile.jpeg().length - 2));
        unfit("a.dcm", "application/dicom", Arrays.copyOf(SampleFile.dicom(), SampleFile.dicom().length - 9));
        upload(Tokens.doctor(), "a.pdf", "application/pdf", SampleFile.pdf(), "PHOTO")
                .then()
                .statusCode(422)
                .body("violations.field", contains("kind"));
        multipart(Tokens.doctor())
                .multiPart("kind", "MRI")
                .post(path())
                .then()
                .statusCode(422)
                .body("violations.field", contains("file"));
        as(Tokens.doctor()).body(Map.of("kind", "MRI")).post(path()).then().statusCode(415);
        as(Tokens.doctor()).get(path()).then().body("items", hasSize(0));
    }

    @Test
    void keepsTheNameWithoutFoldersAndTellsItInFull() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        String body = part + "kind\"\r\n\r\nMRI\r\n"
                + part + "file\"; filename=\"../mano/MRT išvada.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                + new String(SampleFile.pdf()) + "\r\n--x--\r\n";
        HttpResponse<String> added = send("multipart/form-data; boundary=x", body, path());
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String document = as(Tokens.doctor()).get(path()).path("items[0].id");
        as(Tokens.doctor())
                .get(path() + "/" + document + "/content")
                .then()
                .header("Content-Disposition", containsString("filename=\"MRT i_vada.pdf\""))
                .header("Content-Disposition", containsString("filename*=UTF-8''MRT%20i%C5%A1vada.pdf"));
    }

    @Test
    void takesAMultipartBodyToPiecesOnlyWhereItCan() throws Exception {
        HttpResponse<String> answer = send("multipart/form-data; boundary=x", "--y\r\nnothing", path());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void isForThoseWhoSeeTheEpisodeAndWrittenByADoctor() {
        UUID document = id(upload(Tokens.doctor(), "a.pdf", "application/pdf", SampleFile.pdf(), "LETTER"));
        upload(Tokens.reception(), "a.pdf", "application/pdf", SampleFile.pdf(), "LETTER")
                .then()
                .statusCode(403);
        upload(Tokens.doctor(Clinics.KAUNAS), "a.pdf", "application/pdf", SampleFile.pdf(), "LETTER")
                .then()
                .statusCode(404);
        for (String read : new String[] {"", "/" + document, "/" + document + "/content"}) {
            as(Tokens.patient(Clinics.VILNIUS, patient))
                    .get(path() + read)
                    .then()
                    .statusCode(200);
            as(Tokens.patient(Clinics.VILNIUS, patient()))
                    .get(path() + read)
                    .then()
                    .statusCode(404);
            as(Tokens.doctor(Clinics.KAUNAS)).get(path() + read).then().statusCode(404);
            as(Tokens.privacyOfficer()).get(path() + read).then().statusCode(403);
        }
        String elsewhere = "/api/v1/episodes/" + episode(patient) + "/documents/" + document;
        as(Tokens.doctor()).get(elsewhere).then().statusCode(404);
        as(Tokens.doctor()).get(elsewhere + "/content").then().statusCode(404);
        as(Tokens.doctor()).get(path() + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void countsARepeatedUploadOnceByItsKey() {
        String key = UUID.randomUUID().toString();
        UUID first = id(keyed(key, SampleFile.pdf()));
        keyed(key, SampleFile.pdf())
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo("" + first));
        keyed(key, SampleFile.jpeg()).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        as(Tokens.doctor()).get(path()).then().body("items", hasSize(1));
    }

    @Test
    void takesThirtyTwoMebibytesHereAndOneElsewhere() throws Exception {
        byte[] tooLarge = new byte[32 * MEBIBYTE + 1];
        assertThat(send("multipart/form-data; boundary=x", tooLarge, path()).statusCode())
                .isEqualTo(413);
        byte[] overStandard = " ".repeat(MEBIBYTE + 1).getBytes();
        assertThat(send("application/json", overStandard, path() + "/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(413);
        HttpRequest growing = request("application/json", "/api/v1/episodes/" + episode + "/close")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(overStandard)))
                .build();
        HttpResponse<String> refused = client().send(growing, HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("/problems/content-too-large");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private void unfit(String name, String mediaType, byte[] content) {
        upload(Tokens.doctor(), name, mediaType, content, "LETTER")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/document-unfit"))
                .body("violations.field", contains("file"));
    }

    private Response keyed(String key, byte[] content) {
        return multipart(Tokens.doctor())
                .header("Idempotency-Key", key)
                .multiPart("file", "letter", content, "application/octet-stream")
                .multiPart("kind", "LETTER")
                .post(path());
    }

    private Response upload(String token, String name, String mediaType, byte[] content, String kind) {
        return multipart(token)
                .multiPart("file", name, content, mediaType)
                .multiPart("kind", kind)
                .post(path());
    }

    private static RequestSpecification multipart(String token) {
        return as(token).contentType("multipart/form-data");
    }

    private HttpResponse<String> send(String mediaType, String body, String path) throws Exception {
        return send(mediaType, body.getBytes(), path);
    }

    private HttpResponse<String> send(String mediaType, byte[] body, String path) throws Exception {
        HttpRequest request = request(mediaType, path)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String mediaType, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + Tokens.doctor())
                .header("Content-Type", mediaType);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private String path() {
        return "/api/v1/episodes/" + episode + "/documents";
    }
}
