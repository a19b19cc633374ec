package clinic.kinezioteka.patients.conventions;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patching;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Idempotency keys, versions, and the order of checks, shown at patients. */
@QuarkusTest
@WithTestResource(RealServers.class)
class CommandsTest {
    private static final String PATIENTS = "/api/v1/patients";

    private final String key = UUID.randomUUID().toString();

    @Test
    void answersTheSameCommandAgainWithTheFirstAnswer() {
        Map<String, Object> patient = somebody();
        Response first = keyed(Tokens.reception(), patient);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response second = keyed(Tokens.reception(), patient);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"0\"")
                .header("Location", first.header("Location"));
        assertThat(id(second)).isEqualTo(id(first));
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        keyed(Tokens.reception(), somebody()).then().statusCode(201);
        keyed(Tokens.reception(), somebody())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void doesACommandAfterTheSameKeyWasRefused() {
        Map<String, Object> patient = somebody();
        keyed(Tokens.reception(), with(patient, "birthDate", "1800-01-01"))
                .then()
                .statusCode(422);
        keyed(Tokens.reception(), patient).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void keepsTheKeysOfClientsApart() {
        keyed(Tokens.reception(), somebody()).then().statusCode(201);
        keyed(Tokens.doctor(), somebody()).then().statusCode(201);
        keyed(Tokens.reception(Clinics.KAUNAS), somebody()).then().statusCode(201);
    }

    @Test
    void doesOneOfManyEqualCommandsAtOnce() {
        Map<String, Object> patient = somebody();
        long done = Stream.generate(() -> patient)
                .limit(8)
                .parallel()
                .map(body -> keyed(Tokens.reception(), body))
                .filter(answer -> answer.statusCode() == 201 && answer.header("Idempotency-Replayed") == null)
                .count();
        assertThat(done).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatIsNone() {
        as(Tokens.reception())
                .header("Idempotency-Key", "k".repeat(201))
                .body(somebody())
                .post(PATIENTS)
                .then()
                .statusCode(400);
    }

    @Test
    void answers304ToWhomKnowsTheVersion() {
        String path = PATIENTS + "/" + patient();
        String tag = as(Tokens.doctor()).get(path).header("ETag");
        as(Tokens.doctor())
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        as(Tokens.doctor())
                .header("If-None-Match", "\"41\", W/" + tag)
                .get(path)
                .then()
                .statusCode(304);
        as(Tokens.doctor()).header("If-None-Match", "\"41\"").get(path).then().statusCode(200);
    }

    @Test
    void refusesVersionsThatAreNotTheOneThere() {
        String path = PATIENTS + "/" + patient();
        for (String stale : new String[] {"\"1\"", "0", "W/\"0\"", "nonsense", "\"\""}) {
            as(Tokens.doctor())
                    .contentType("application/merge-patch+json")
                    .header("If-Match", stale)
                    .body("{}")
                    .patch(path)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void checksInTheOrderOfTheContract() {
        String broken = "{\"birthDate\": \"1800-01-01\"}";
        String path = PATIENTS + "/" + patient();
        patching(Tokens.doctor(), 9)
                .body(broken)
                .patch(PATIENTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as(Tokens.doctor())
                .contentType("application/merge-patch+json")
                .body(broken)
                .patch(path)
                .then()
                .statusCode(428);
        patching(Tokens.doctor(), 9).body(broken).patch(path).then().statusCode(412);
        patching(Tokens.doctor(), 0).body(broken).patch(path).then().statusCode(422);
        patching(Tokens.doctor(), 0).body("{").patch(path).then().statusCode(400);
        patching(Tokens.doctor(), 0).body("[]").patch(path).then().statusCode(400);
        patching(Tokens.doctor(), 0).patch(path).then().statusCode(400);
    }

    private Response keyed(String token, Map<String, Object> body) {
        return as(token).header("Idempotency-Key", key).body(body).post(PATIENTS);
    }
}
