package clinic.kinezioteka.programmes.scheduling;

import static clinic.kinezioteka.programmes.Given.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class PlanModulesTest {
    private static final LocalDate FROM = LocalDate.now(Clock.systemUTC()).plusDays(30);

    private Practice practice;

    @BeforeEach
    void openThePractice() {
        practice = new Practice();
        OpenApiAnswers.checkAll();
    }

    @Test
    void placesTheModulesOfTwoPatientsWhoNeedTheSame() {
        Given.Course one = practice.running(1, 7, 14);
        Given.Course other = practice.running(1, 7, 14);
        plan(practice.reception(), true, one.programmeId(), other.programmeId())
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true), "modules.visits.flatten().start", everyItem(not(equalTo(null))));
        assertThat(practice.visits(one)).extracting("status").containsOnly("PLANNED");
        plan(practice.admin(), false, one.programmeId(), other.programmeId())
                .then()
                .statusCode(200)
                .body(
                        "modules.programmeId",
                        contains(
                                one.programmeId().toString(),
                                other.programmeId().toString()),
                        "modules.complete",
                        everyItem(equalTo(true)),
                        "modules.conflicts.flatten()",
                        empty());
        assertThat(firstModule(one)).extracting("status").containsOnly("BOOKED");
        assertThat(firstModule(other)).extracting("status").containsOnly("BOOKED");
    }

    @Test
    void booksNothingWhereOneFindsNoSeries() {
        Given.Course one = practice.running(1, 7, 14);
        Given.Course impossible = practice.running(6, 10, 12);
        plan(practice.reception(), false, one.programmeId(), impossible.programmeId())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/series-impossible"), "conflicts.constraint", hasItem("WINDOW"));
        assertThat(practice.visits(one)).extracting("status").containsOnly("PLANNED");
    }

    @Test
    void refusesWhatIsNoPlan() {
        Given.Course one = practice.running(1, 7, 14);
        plan(practice.reception(), false, one.programmeId(), one.programmeId())
                .then()
                .statusCode(422)
                .body("violations.field", contains("modules[1]"));
        plan(practice.reception(), false, one.programmeId(), Given.id())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"), "violations", hasSize(1));
        plan(practice.reception(), false).then().statusCode(422);
        practice.schedule(one, 1, FROM, Map.of()).then().statusCode(200);
        Given.Course draft = practice.draft();
        plan(practice.reception(), false, draft.programmeId())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void isForReceptionAndAdminOfTheClinic() {
        Given.Course one = practice.running(1, 7, 14);
        plan(practice.therapist(), true, one.programmeId()).then().statusCode(403);
        plan(practice.doctor(), true, one.programmeId()).then().statusCode(403);
        plan(Tokens.reception(Given.id()), true, one.programmeId()).then().statusCode(422);
    }

    private List<Map<String, Object>> firstModule(Given.Course course) {
        return practice.visits(course).subList(0, 5);
    }

    private static Response plan(String token, boolean dryRun, UUID... programmes) {
        return as(token)
                .body(Map.of(
                        "from",
                        FROM.toString(),
                        "dryRun",
                        dryRun,
                        "modules",
                        Stream.of(programmes)
                                .map(programme -> Map.of("programmeId", programme, "module", 1))
                                .toList(),
                        "preferences",
                        Map.of("days", List.of("MONDAY", "WEDNESDAY", "FRIDAY"), "latest", "16:00")))
                .post("/api/v1/schedule/plan");
    }
}
