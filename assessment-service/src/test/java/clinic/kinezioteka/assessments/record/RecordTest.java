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
        new KafkaProbe()
                .publish(ProbeEvent.of(
                        "patients.v1",
                        "break-glass.granted",
                        grant,
                        0,
                        driver.patientId(),
                        Map.of(
                                "grantId",
                                grant,
                                "patientId",
                                driver.patientId(),
                                "subject",
                                "01900000-0000-7000-8000-000000002001",
                                "until",
                                Instant.now().plusSeconds(600).toString())));
        await().until(() -> as(doctor).get(path).statusCode() == 200);
    }
}
