package clinic.kinezioteka.programmes.programme;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import clinic.kinezioteka.programmes.CompletedVisits;
import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.template.Authoring;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be planned, published or decided is refused with a problem of its own and leaves every row as it was. */
@QuarkusTest
@WithTestResource(RealServers.class)
class RefusedPlansTest {

    private static final List<String> PLANS = List.of(
            "programme",
            "module",
            "individualisation",
            "visit",
            "booking",
            "gate",
            "gate_decision",
            "ledger_entry",
            "template");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CompletedVisits visits;

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        OpenApiAnswers.checkAll();
        practice = new Practice();
    }

    @Test
    void changesNoTemplateThatIsPublished() {
        Authoring authoring = new Authoring(practice.clinicId);
        UUID published = authoring.published(Region.LUMBAR, authoring.usualPlan(Region.LUMBAR));
        ObjectNode plan = authoring.planOf(published);
        refuses(409, "template-published", () -> authoring.replace(published, "*", plan));
        refuses(409, "template-published", () -> authoring.publish(published));
        refuses(409, "template-published", () -> authoring.discard(published));
    }

    @Test
    void activatesNoPlanWithoutExercises() {
        Course course = practice.draft();
        plan(course, List.of()).then().statusCode(200);
        refuses(409, "plan-without-exercises", () -> as(practice.doctor())
                .post("/api/v1/programmes/" + course.programmeId() + "/activate"));
    }

    @Test
    void leavesAnActivatedModuleItsExercises() {
        Course course = practice.running(1, 7, 14);
        refuses(409, "plan-without-exercises", () -> plan(course, List.of()));
    }

    @Test
    void plansNoExerciseThatDoesNotFitTheRegion() {
        Course course = practice.draft();
        refuses(422, "exercise-not-allowed", () -> plan(course, List.of(Map.of("code", "PIRIFORMIS_STRETCH"))));
        refuses(422, "exercise-not-allowed", () -> plan(course, List.of(Map.of("code", "HANDSTAND"))));
    }

    @Test
    void decidesNoGateBeforeItsFinalVisitNorOnWhatNobodySawAsItIs() {
        Course course = practice.running(1, 7, 14);
        refuses(409, "final-visit-missing", () -> decide(course));
        visits.finalVisit(course, 1, Instant.now().minus(Duration.ofDays(1)));
        refuses(409, "proposal-outdated", () -> decide(course));
    }

    private Response plan(Course course, List<Map<String, String>> exercises) {
        return as(practice.doctor())
                .header("If-Match", "*")
                .body(Map.of(
                        "reason",
                        "as the test needs",
                        "windowDays",
                        Map.of("min", 7, "max", 14),
                        "sessionsPerHalf",
                        1,
                        "exercises",
                        exercises))
                .put("/api/v1/programmes/" + course.programmeId() + "/modules/1");
    }

    private Response decide(Course course) {
        return as(practice.doctor())
                .body(Map.of(
                        "proposalId",
                        Given.id(),
                        "decision",
                        "PASS",
                        "reason",
                        "walks without pain",
                        "override",
                        Map.of("reason", "moves abroad")))
                .post("/api/v1/programmes/" + course.programmeId() + "/modules/1/gate");
    }

    private void refuses(int status, String problem, Supplier<Response> request) {
        Map<String, String> before = kept();
        request.get().then().statusCode(status).body("type", endsWith("/" + problem));
        assertThat(kept()).as("rows and events after " + problem).isEqualTo(before);
    }

    /** Every row of the clinic's plans as it is, and which events there are. */
    private Map<String, String> kept() {
        Map<String, String> all = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.clinic', '" + practice.clinicId + "', true)");
            for (String table : PLANS) {
                all.put(table, digest(statement, "t::text", table));
            }
            all.put("outbox", digest(statement, "t.id::text", "outbox"));
        } catch (SQLException unexpected) {
            throw new AssertionError(unexpected);
        }
        return all;
    }

    private static String digest(Statement statement, String row, String table) throws SQLException {
        String query = "select count(*) || ' ' || coalesce(md5(string_agg(%s, ',' order by %s)), '') from %s t";
        try (ResultSet answer = statement.executeQuery(query.formatted(row, row, table))) {
            answer.next();
            return answer.getString(1);
        }
    }
}
