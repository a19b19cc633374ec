package clinic.kinezioteka.patients.record;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.patient;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import clinic.kinezioteka.patients.referral.Referring;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RecordTest {
    private UUID patient;

    @BeforeEach
    void register() {
        patient = patient();
    }

    @Test
    void holdsAllThatIsKeptAboutThePatient() {
        UUID episode = episode(patient);
        UUID flag = flag(episode, "FEVER");
        as(Tokens.privacyOfficer())
                .get("/api/v1/patient-records/" + patient)
                .then()
                .statusCode(200)
                .body("patientId", equalTo(patient.toString()))
                .body("service", equalTo("patient-service"))
                .body("complete", equalTo(true))
                .body("records.patient.id", contains(patient.toString()))
                .body("records.patient.givenName", contains("Jonas"))
                .body("records.episodes.id", contains(episode.toString()))
                .body("records.redFlags.id", hasItem(flag.toString()))
                .body("records.episodeChanges.type", hasItem("episode.opened"))
                .body("records", hasKey("documents"))
                .body("records", hasKey("consents"))
                .body("records", hasKey("referrals"))
                .body("records", hasKey("timeline"))
                .body("records", hasKey("breakGlass"));
    }

    @Test
    void holdsWhatPartnersMayFollow() {
        Referring.Accepted sent = Referring.accepted(Referring.sent());
        as(Tokens.privacyOfficer())
                .get("/api/v1/patient-records/" + sent.patient())
                .then()
                .statusCode(200)
                .body("records.referrals.id", contains(sent.referral().toString()))
                .body("records.progress.referralId", contains(sent.referral().toString()))
                .body("records.progress.visitsAttended", contains(0))
                .body("records.letters", empty());
    }

    @Test
    void isForThePrivacyOfficerAndThePatientHimself() {
        String path = "/api/v1/patient-records/" + patient;
        as(Tokens.patient(Clinics.VILNIUS, patient)).get(path).then().statusCode(200);
        as(Tokens.patient(Clinics.VILNIUS, UUID.randomUUID())).get(path).then().statusCode(404);
        as(Tokens.privacyOfficer(Clinics.KAUNAS)).get(path).then().statusCode(404);
        as(Tokens.privacyOfficer())
                .get("/api/v1/patient-records/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        for (String token : new String[] {Tokens.doctor(), Tokens.reception(), Tokens.admin(), Tokens.networkAdmin()}) {
            as(token).get(path).then().statusCode(403);
        }
    }
}
