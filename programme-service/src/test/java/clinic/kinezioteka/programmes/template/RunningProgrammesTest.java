package clinic.kinezioteka.programmes.template;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme stays with the version that it came from, whatever is published later. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RunningProgrammesTest {

    private static final String ATTENDED = "criteria.find { it.code == 'SESSIONS_ATTENDED' }.threshold";

    @Inject
    CompletedVisits visits;

    private final UUID clinicId = Given.id();
    private final Authoring authoring = new Authoring(clinicId);

    @BeforeEach
    void checkAnswers() {
        OpenApiAnswers.checkAll();
    }

    @Test
    void changeInNothingWhenATemplateIsPublished() {
        UUID running = begin();
        activate(running);
        UUID drafted = begin();
        List<String> before = List.of(all(running), all(drafted));
        authoring.published(Region.LUMBAR, otherPlan(4));
        assertThat(List.of(all(running), all(drafted))).isEqualTo(before);

        UUID own = begin();
        read(own)
                .body("templateCode", equalTo("CLINIC_RADICULITIS_LUMBAR"), "templateVersion", equalTo(1))
                .body("modules.sessionsPerHalf", contains(4, 6, 6), "modules[0].windowDays.max", equalTo(40))
                .body("modules[0].exercises.code", contains("CAT_COW"))
                .body("modules[0].controlProtocol.kind", contains("VAS", "FUNCTION"));
        String ofTheFirst = all(own);
        authoring.published(Region.LUMBAR, otherPlan(3));
        assertThat(all(own)).isEqualTo(ofTheFirst);
        assertThat(List.of(all(running), all(drafted))).isEqualTo(before);
        read(begin()).body("templateVersion", equalTo(2), "modules.sessionsPerHalf", contains(3, 6, 6));
    }

    @Test
    void areDraftedFromWhatIsPublishedOnly() {
        UUID draft = authoring.draftOf(Region.LUMBAR);
        read(begin()).body("templateCode", equalTo("RADICULITIS_LUMBAR"), "templateVersion", equalTo(1));
        authoring.publish(draft).then().statusCode(200);
        read(begin()).body("templateCode", equalTo("CLINIC_RADICULITIS_LUMBAR"), "templateVersion", equalTo(1));
    }

    @Test
    void areJudgedAtTheirGatesByTheirOwnVersion() {
        Course ofTheNetwork = finished();
        String proposal = gate(ofTheNetwork).extract().path("proposalId");
        authoring.published(Region.LUMBAR, otherPlan(6));
        gate(ofTheNetwork)
                .body("proposalId", equalTo(proposal))
                .body("protocol.missing.kind", hasItem("LASEGUE"), ATTENDED, equalTo(10));
        gate(finished())
                .body("protocol.missing.kind", contains("VAS", "FUNCTION", "NEURO"), ATTENDED, equalTo(6))
                .body("criteria.find { it.code == 'LASEGUE_NOT_LOWER' }.status", equalTo("NOT_APPLICABLE"));
    }

    /** A course whose first module has had its final visit. */
    private Course finished() {
        Course course = Given.course(clinicId, Region.LUMBAR, Map.of());
        activate(course.programmeId());
        visits.finalVisit(course, 1, Instant.now().minus(Duration.ofDays(1)));
        return course;
    }

    private ValidatableResponse gate(Course course) {
        return as(Tokens.doctor(clinicId))
                .get("/api/v1/programmes/" + course.programmeId() + "/modules/1/gate")
                .then()
                .statusCode(200);
    }

    private void activate(UUID programme) {
        as(Tokens.doctor(clinicId))
                .body("{}")
                .post("/api/v1/programmes/" + programme + "/activate")
                .then()
                .statusCode(200);
    }

    private UUID begin() {
        return Given.course(clinicId, Region.LUMBAR, Map.of()).programmeId();
    }

    private ObjectNode otherPlan(int sessionsPerHalf) {
        ObjectNode plan = authoring.usualPlan(Region.LUMBAR);
        ObjectNode first = (ObjectNode) plan.path("modules").get(0);
        first.put("sessionsPerHalf", sessionsPerHalf);
        first.putObject("windowDays").put("min", 20).put("max", 40);
        first.putArray("exercises").add("CAT_COW");
        ArrayNode control = first.putArray("controlProtocol");
        control.addObject().put("kind", "VAS");
        control.addObject().put("kind", "FUNCTION");
        ((ObjectNode) plan.path("gateThresholds")).put("attendedPercent", 50);
        return plan;
    }

    private ValidatableResponse read(UUID programme) {
        return as(Tokens.doctor(clinicId))
                .get("/api/v1/programmes/" + programme)
                .then()
                .statusCode(200);
    }

    /** All that is told of a programme: its plan and its visits. */
    private String all(UUID programme) {
        String doctor = Tokens.doctor(clinicId);
        return as(doctor).get("/api/v1/programmes/" + programme).asString()
                + as(doctor)
                        .queryParam("programmeId", programme)
                        .queryParam("limit", 100)
                        .get("/api/v1/visits")
                        .asString();
    }
}
