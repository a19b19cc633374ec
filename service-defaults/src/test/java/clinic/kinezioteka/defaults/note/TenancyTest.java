package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class TenancyTest {

    @Test
    void hidesAnotherClinicsNoteAsIfItWereNotThere() {
        String location = written();
        given().auth().oauth2(Tokens.doctor()).get(location).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.doctor(Clinics.KAUNAS))
                .get(location)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void showsNoRowToATransactionThatHasNotSaidItsClinic() {
        written();
        assertThat(RowLevelSecurity.rowsSeenBy(Clinics.VILNIUS, "note")).isPositive();
        RowLevelSecurity.assertGuardsEveryTableBut(Set.of("applied_topic"));
    }

    private static String written() {
        return given().auth()
                .oauth2(Tokens.doctor())
                .contentType(ContentType.JSON)
                .body(new NoteText("of Vilnius"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
