package clinic.kinezioteka.patients.referral;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.register;
import static clinic.kinezioteka.patients.Api.somebody;
import static clinic.kinezioteka.patients.Api.with;
import static clinic.kinezioteka.patients.referral.Referring.REFERRALS;
import static clinic.kinezioteka.patients.referral.Referring.lumbar;
import static clinic.kinezioteka.patients.referral.Referring.partner;
import static clinic.kinezioteka.patients.referral.Referring.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.StoredTexts;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class NotTakenTest {
    private final String secret = "kanarek" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Object> person = with(somebody(), "familyName", secret);

    @Inject
    ForgetNotTaken forgetting;

    @Test
    void isForgottenAWhileAfterTheRefusal() throws SQLException {
        UUID referral = declined(person);
        longAgo(referral, 29);
        forgetting.look();
        read(referral).body("patient.familyName", equalTo(secret));
        longAgo(referral, 31);
        forgetting.look();
        read(referral)
                .body("patient", nullValue())
                .body("complaint", nullValue())
                .body("preferredTimes", empty())
                .body("declineReason", equalTo("OTHER"))
                .body("declineText", nullValue())
                .body("externalReference", notNullValue())
                .body("version", equalTo(2));
        assertThat(StoredTexts.tablesHolding(Clinics.VILNIUS, secret)).isEmpty();
    }

    @Test
    void isForgottenAWhileAfterTheWithdrawal() throws SQLException {
        UUID referral = id(send(with(lumbar(), "patient", person)));
        longAgo(referral, 31);
        forgetting.look();
        read(referral).body("status", equalTo("RECEIVED")).body("patient.familyName", equalTo(secret));
        as(partner()).post(REFERRALS + "/" + referral + "/withdraw").then().statusCode(200);
        longAgo(referral, 31);
        forgetting.look();
        read(referral).body("status", equalTo("WITHDRAWN")).body("patient", nullValue());
    }

    @Test
    void isForgottenWithThePatientWhoIsErased() {
        UUID referral = declined(person);
        UUID namesake = declined(with(with(person, "birthDate", "1950-02-03"), "identifiers", List.of()));
        UUID patient = id(register(person));
        as(Tokens.privacyOfficer())
                .body(Map.of("reason", "asked for in writing"))
                .post("/api/v1/patients/" + patient + "/erasure")
                .then()
                .statusCode(202);
        read(referral).body("patient", nullValue());
        read(namesake).body("patient.familyName", equalTo(secret));
    }

    private UUID declined(Map<String, Object> sent) {
        UUID referral = id(send(with(lumbar(), "patient", sent)));
        as(Tokens.reception())
                .body(Map.of("reason", "OTHER", "text", secret + " should see a surgeon"))
                .post(REFERRALS + "/" + referral + "/decline")
                .then()
                .statusCode(200);
        return referral;
    }

    private static ValidatableResponse read(UUID referral) {
        return as(partner()).get(REFERRALS + "/" + referral).then().statusCode(200);
    }

    private static void longAgo(UUID referral, int days) throws SQLException {
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update referral set updated_at = now() - interval '%d days' where id = '%s'"
                    .formatted(days, referral));
        }
    }
}
