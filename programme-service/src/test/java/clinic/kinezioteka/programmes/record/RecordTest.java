package clinic.kinezioteka.programmes.record;

import static clinic.kinezioteka.programmes.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.ProbeEvent;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class RecordTest {

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void holdsAllThatIsKeptAboutThePatient() {
        Course course = Given.course(Region.LUMBAR);
        String path = "/api/v1/programme-records/" + course.patientId();
        as(Tokens.patient(Clinics.VILNIUS, course.patientId()))
                .get(path)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("records.programmes.id", contains(course.programmeId().toString()))
                .body("records", hasKey("visits"))
                .body("records", hasKey("gates"))
                .body("records", hasKey("repetitions"));
        as(Tokens.privacyOfficer(Clinics.KAUNAS))
                .get(path)
                .then()
                .statusCode(200)
                .body("records.programmes", empty());
        as(Tokens.patient(Clinics.VILNIUS, Given.id())).get(path).then().statusCode(404);
        as(Tokens.doctor()).get(path).then().statusCode(403);
    }

    @Test
    void isReadByADoctorOfAnotherClinicWhoBrokeTheGlass() {
        Course course = Given.course(Region.LUMBAR);
        Course other = Given.course(Region.LUMBAR);
        String doctor = Tokens.doctor(Clinics.KAUNAS);
        String path = "/api/v1/programmes/" + course.programmeId();
        as(doctor).get(path).then().statusCode(404);
        UUID grant = Given.id();
        new KafkaProbe()
                .publish(ProbeEvent.of(
                        "patients.v1",
                        "break-glass.granted",
                        grant,
                        0,
                        course.patientId(),
                        Map.of(
                                "grantId",
                                grant,
                                "patientId",
                                course.patientId(),
                                "subject",
                                "01900000-0000-7000-8000-000000002001",
                                "until",
                                Instant.now().plusSeconds(600).toString())));
        await().until(() -> as(doctor).get(path).statusCode() == 200);
        as(doctor)
                .get("/api/v1/programmes?patientId=" + course.patientId())
                .then()
                .statusCode(200)
                .body("items.id", contains(course.programmeId().toString()));
        as(doctor).get("/api/v1/programmes/" + other.programmeId()).then().statusCode(404);
    }
}
