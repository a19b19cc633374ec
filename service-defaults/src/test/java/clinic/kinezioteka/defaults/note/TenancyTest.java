package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.RowLevelSecurity;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
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

    @Test
    void findsAPolicyThatAsksNobodyWhoHeIs() throws SQLException {
        asOwner("create table open_to_all (clinic_id uuid);"
                + "alter table open_to_all enable row level security, force row level security;"
                + "create policy everybody on open_to_all using (true);"
                + "grant select on open_to_all to public");
        try {
            assertThatThrownBy(() -> RowLevelSecurity.assertGuardsEveryTableBut(Set.of("applied_topic")))
                    .hasMessageContaining("open_to_all");
        } finally {
            asOwner("drop table open_to_all");
        }
    }

    private static void asOwner(String statements) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
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
