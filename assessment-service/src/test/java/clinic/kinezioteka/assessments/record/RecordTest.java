package clinic.kinezioteka.assessments.record;

import static clinic.kinezioteka.assessments.Api.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RecordTest {

    @Inject
    Upstream upstream;

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void holdsAllThatIsKeptAboutThePatient() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String path = "/api/v1/assessment-records/" + driver.patientId();
        as(Tokens.patient(driver.clinicId(), driver.patientId()))
                .get(path)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("records", hasKey("assessments"))
                .body("records", hasKey("outcomes"))
                .body("records", hasKey("protocols"));
        as(Tokens.privacyOfficer()).get(path).then().statusCode(200);
        as(Tokens.patient(driver.clinicId(), UUID.randomUUID()))
                .get(path)
                .then()
                .statusCode(404);
        as(Tokens.doctor()).get(path).then().statusCode(403);
    }

    @Test
    void isReadByADoctorOfAnotherClinicWhoBrokeTheGlass() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String doctor = Tokens.doctor(Clinics.KAUNAS);
        String path = "/api/v1/trends?episodeId=" + driver.episodeId();
        as(doctor).get(path).then().statusCode(404);
        UUID grant = UUID.randomUUID();
        tell("granted", grant, driver, "until", Instant.now().plusSeconds(600));
        await().until(() -> as(doctor).get(path).statusCode() == 200);
        tell("ended", grant, driver, "endedAt", Instant.now());
        await().until(() -> as(doctor).get(path).statusCode() == 404);
    }

    @Test
    void isReadNoMoreWhenTheEndOfAGrantIsHeardBeforeIt() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        UUID ended = UUID.randomUUID();
        tell("ended", ended, driver, "endedAt", Instant.now());
        UUID granted = tell("granted", ended, driver, "until", Instant.now().plusSeconds(600));
        await().until(() -> upstream.isHeard(driver.clinicId(), granted));
        as(Tokens.doctor(Clinics.KAUNAS))
                .get("/api/v1/trends?episodeId=" + driver.episodeId())
                .then()
                .statusCode(404);
    }

    private static UUID tell(String what, UUID grant, Case of, String when, Instant time) {
        ProbeEvent event = ProbeEvent.of(
                "patients.v1",
                "break-glass." + what,
                grant,
                what.equals("granted") ? 0 : 1,
                of.patientId(),
                Map.of(
                        "grantId",
                        grant,
                        "patientId",
                        of.patientId(),
                        "subject",
                        "01900000-0000-7000-8000-000000002001",
                        when,
                        time.toString()));
        new KafkaProbe().publish(event);
        return event.id();
    }
}
