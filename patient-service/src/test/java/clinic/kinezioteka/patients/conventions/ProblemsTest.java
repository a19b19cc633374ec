package clinic.kinezioteka.patients.conventions;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every refusal of the network looks like, shown at patients. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ProblemsTest {
    private static final String PATIENTS = "/api/v1/patients";
    private static final String CANARY = "Canaryname";

    @Test
    void saysEverythingThatAProblemHas() {
        problem(
                        as(Tokens.doctor())
                                .header("X-Request-Id", "request-of-mine")
                                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                                .get(PATIENTS + "/" + UUID.randomUUID())
                                .then(),
                        404,
                        "not-found")
                .header("X-Request-Id", "request-of-mine")
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("instance", containsString(PATIENTS))
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    static Stream<String> tokensThatAreNotOurs() {
        return Stream.of(
                Tokens.expired(),
                Tokens.ofAnotherIssuer(),
                Tokens.ofAnotherAudience(),
                Tokens.ofAnotherKey(),
                "nonsense",
                Tokens.doctor() + "x");
    }

    @ParameterizedTest
    @MethodSource("tokensThatAreNotOurs")
    void refusesATokenThatIsNotOurs(String token) {
        problem(as(token).get(PATIENTS + "/" + UUID.randomUUID()).then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void refusesWhoeverShowsNoToken() {
        problem(given().get(PATIENTS + "/" + UUID.randomUUID()).then(), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
        problem(given().contentType("application/json").body("{").post(PATIENTS).then(), 401, "unauthenticated");
    }

    @Test
    void refusesAWrongRoleBeforeItReadsTheBody() {
        problem(as(Tokens.therapist()).body("{").post(PATIENTS).then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "{} {}", "nonsense Canaryname"})
    void refusesWhatIsNoJsonOfThisOperation(String body) {
        problem(as(Tokens.reception()).body(body).post(PATIENTS).then(), 400, "malformed-json")
                .body(not(containsString(CANARY)));
    }

    @Test
    void refusesACommandWithoutABody() {
        as(Tokens.reception()).post(PATIENTS).then().statusCode(400);
    }

    @Test
    void namesAFieldThatItDoesNotKnow() {
        problem(
                        as(Tokens.reception())
                                .body(with(somebody(), "nickname", CANARY))
                                .post(PATIENTS)
                                .then(),
                        400,
                        "unknown-field")
                .body("violations.field", hasItem("nickname"))
                .body(not(containsString(CANARY)));
    }

    @Test
    void namesAFieldOfAWrongType() {
        Map<String, Object> wrong = Map.of(
                "birthDate",
                CANARY,
                "sex",
                CANARY,
                "givenName",
                7,
                "identifiers",
                CANARY,
                "acknowledgeDuplicates",
                "yes");
        wrong.forEach((field, value) -> problem(
                        as(Tokens.reception())
                                .body(with(somebody(), field, value))
                                .post(PATIENTS)
                                .then(),
                        400,
                        "malformed-json")
                .body("violations.field", hasItem(field))
                .body(not(containsString(CANARY))));
    }

    @Test
    void tellsTheValuesThatAnEnumAllows() {
        as(Tokens.reception())
                .body(with(somebody(), "sex", "NONE"))
                .post(PATIENTS)
                .then()
                .body("violations.message", hasItem("must be one of [FEMALE, MALE, OTHER, UNKNOWN]"));
    }

    @Test
    void refusesAnUnknownPathAndAnUnknownMethod() {
        problem(as(Tokens.doctor()).get("/api/v1/nothing").then(), 404, "not-found");
        problem(as(Tokens.doctor()).get("/nothing").then(), 404, "not-found");
        problem(as(Tokens.doctor()).get(PATIENTS + "/not-an-id").then(), 404, "not-found");
        problem(as(Tokens.doctor()).delete(PATIENTS + "/" + patient()).then(), 405, "method-not-allowed");
    }

    @Test
    void refusesOtherMediaTypes() {
        problem(
                as(Tokens.doctor())
                        .accept("application/xml")
                        .get(PATIENTS + "/" + patient())
                        .then(),
                406,
                "not-acceptable");
        problem(
                as(Tokens.reception())
                        .contentType("text/plain")
                        .body("{}")
                        .post(PATIENTS)
                        .then(),
                415,
                "unsupported-media-type");
        problem(
                as(Tokens.reception())
                        .body("{}")
                        .patch(PATIENTS + "/" + patient())
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesABodyOfMoreThanAMebibyte() {
        problem(
                as(Tokens.reception())
                        .body(with(somebody(), "address", "a".repeat(1 << 20)))
                        .post(PATIENTS)
                        .then(),
                413,
                "content-too-large");
    }

    @Test
    void asksWhoSendsItBeforeHowMuch() {
        problem(
                        given().contentType("application/json")
                                .auth()
                                .oauth2(Tokens.expired())
                                .body(with(somebody(), "address", "a".repeat(1 << 20)))
                                .post(PATIENTS)
                                .then(),
                        401,
                        "unauthenticated")
                .header("WWW-Authenticate", notNullValue());
        problem(
                given().contentType("application/json")
                        .body(with(somebody(), "address", "a".repeat(1 << 20)))
                        .post(PATIENTS)
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void saysThatAPatchCannotBeReadBeforeItLooksForThePatient() {
        problem(
                as(Tokens.reception())
                        .contentType("application/merge-patch+json")
                        .body("{\"colour\": \"red\"}")
                        .patch(PATIENTS + "/" + UUID.randomUUID())
                        .then(),
                400,
                "unknown-field");
    }

    @Test
    void refusesAQueryThatItCannotRead() {
        problem(as(Tokens.doctor()).get("/api/v1/episodes?patientId=" + CANARY).then(), 400, "bad-request")
                .body(not(containsString(CANARY)));
        problem(as(Tokens.doctor()).get("/api/v1/episodes?status=ASLEEP").then(), 400, "bad-request");
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        assertThat(answer.extract().contentType()).startsWith("application/problem+json");
        return answer.statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .header("X-Request-Id", notNullValue());
    }
}
