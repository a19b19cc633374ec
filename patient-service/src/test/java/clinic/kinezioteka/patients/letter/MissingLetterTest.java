package clinic.kinezioteka.patients.letter;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.referral.Referring.REFERRALS;
import static clinic.kinezioteka.patients.referral.Referring.accepted;
import static clinic.kinezioteka.patients.referral.Referring.partner;
import static clinic.kinezioteka.patients.referral.Referring.sent;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.patients.referral.Referring.Accepted;
import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class MissingLetterTest {
    @Inject
    WriteMissingLetters writing;

    private Accepted patient;

    @BeforeEach
    void treatToTheEnd() {
        patient = accepted(sent());
        as(Tokens.doctor())
                .body(Map.of("reason", "PARTIAL"))
                .post("/api/v1/episodes/" + patient.episode() + "/close")
                .then()
                .statusCode(200);
        await().untilAsserted(() -> letter().statusCode(200));
    }

    @Test
    void writesByItselfWhatCouldNotBeWrittenAtTheClose() throws SQLException {
        execute("delete from letter where referral_id = '" + patient.referral() + "'");
        letter().statusCode(409).body("type", equalTo("/problems/not-known-yet"));
        writing.look();
        letter().statusCode(200).contentType("application/pdf");
    }

    @Test
    void writesAnewWhatDoesNotTellAll() throws SQLException {
        execute("update letter set content = '', made_at = made_at - interval '1 hour' where referral_id = '"
                + patient.referral() + "'");
        writing.look();
        as(Tokens.privacyOfficer())
                .get("/api/v1/patient-records/" + patient.patient())
                .then()
                .body("records.letters.referralId", contains(patient.referral().toString()))
                .body("records.letters[0].content.startsWith('JVBERi')", equalTo(true));
    }

    @Test
    void writesNoneOfWhoWasErased() {
        as(Tokens.privacyOfficer())
                .body(Map.of("reason", "asked for in writing"))
                .post("/api/v1/patients/" + patient.patient() + "/erasure")
                .then()
                .statusCode(202);
        writing.look();
        as(Tokens.privacyOfficer())
                .get("/api/v1/patient-records/" + patient.patient())
                .then()
                .statusCode(200)
                .body("records.letters", empty());
    }

    private ValidatableResponse letter() {
        return as(partner())
                .get(REFERRALS + "/" + patient.referral() + "/letter")
                .then();
    }

    private static void execute(String change) throws SQLException {
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
