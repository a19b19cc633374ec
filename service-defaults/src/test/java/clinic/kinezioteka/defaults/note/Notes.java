package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;

import clinic.kinezioteka.stack.testing.Tokens;
import java.util.List;

/** What a doctor of Vilnius sees of the notes. */
final class Notes {

    private Notes() {}

    static List<String> withText(String text) {
        return beginningWith(text).stream().filter(text::equals).toList();
    }

    static List<String> beginningWith(String text) {
        return given()
                .auth()
                .oauth2(Tokens.doctor())
                .queryParam("limit", 100)
                .get("/api/v1/notes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.text")
                .stream()
                .filter(found -> found.startsWith(text))
                .toList();
    }
}
