package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class IdempotencyTest {

    @Test
    void answersTheSameCommandAgainWithoutDoingItAgain() {
        String key = UUID.randomUUID().toString();
        Response first = write(key, "once");
        Response again = write(key, "once");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        write(key, "one").then().statusCode(201);
        write(key, "other").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void keepsNoAnswerThatWasARefusal() {
        String key = UUID.randomUUID().toString();
        write(key, " ").then().statusCode(422).body("violations[0].field", equalTo("text"));
        write(key, "now it is well").then().statusCode(201);
    }

    @Test
    void doesOneOfManyEqualCommandsAtOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        String text = "text " + key;
        ExecutorService clients = Executors.newFixedThreadPool(20);
        List<Callable<Integer>> same = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(client -> () -> write(key, text).statusCode())
                .toList();
        for (Future<Integer> status : clients.invokeAll(same)) {
            assertThat(status.get()).isIn(201, 409);
        }
        clients.shutdown();
        assertThat(Notes.withText(text)).hasSize(1);
    }

    @Test
    void pondersOutsideOfATransactionAndThenDoesTheCommandOnce() {
        String key = UUID.randomUUID().toString();
        Response first = ask("/api/v1/notes/pondered", key, key);
        first.then().statusCode(201).body("text", equalTo(key + " 0"));
        Response again = ask("/api/v1/notes/pondered", key, key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        assertThat(Notes.withText(key + " 0")).hasSize(1);
    }

    private static Response write(String key, String text) {
        return ask("/api/v1/notes", key, text);
    }

    private static Response ask(String path, String key, String text) {
        return given().auth()
                .oauth2(Tokens.doctor())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(new NoteText(text))
                .post(path);
    }
}
