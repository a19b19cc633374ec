package clinic.kinezioteka.assessments.export;

import static clinic.kinezioteka.assessments.Api.as;
import static clinic.kinezioteka.assessments.Api.dorsiflexors;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.assessment.MeasuredPeriod;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.OpenApiAnswers;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What exports take: the rows that are asked for and no others, and few at once. */
@QuarkusTest
@WithTestResource(RealServers.class)
class ExportReadsTest {

    private static final int OTHERS = 5000;
    private static final String MORE =
            """
            insert into assessment (id, clinic_id, patient_id, episode_id, kind, series, performed_at, recorded_at, recorded_by,
              measurement, interpretation, updated_at, version)
            select gen_random_uuid(), clinic_id, patient_id, episode_id, kind, series, performed_at + n * interval '1 minute',
              recorded_at, recorded_by, measurement, interpretation, updated_at, 0
            from assessment, generate_series(1, %d) n where kind = 'VAS'
            """;

    @Inject
    Upstream upstream;

    @Inject
    RunningExports running;

    @Inject
    Ids ids;

    @Test
    void readTheRowsOfARareKindAlone() throws Exception {
        UUID clinic = ids.next();
        Case driver = upstream.open(clinic, "LUMBAR", "RIGHT");
        record(driver, vas(60), "2026-09-02T09:00:00+03:00").statusCode(201);
        record(driver, dorsiflexors(5, 5), "2026-09-02T09:00:00+03:00").statusCode(201);
        record(driver, dorsiflexors(5, 5), "2026-09-03T09:00:00+03:00").statusCode(201);
        try (Connection runtime = connect("quarkus.datasource");
                Connection owner = connect("quarkus.flyway");
                Statement asClinic = runtime.createStatement();
                Statement tend = owner.createStatement()) {
            asClinic.execute("select set_config('app.clinic', '" + clinic + "', false)");
            asClinic.execute(MORE.formatted(OTHERS));
            tend.execute("vacuum analyze assessment");
            ExportQuestion rare = new ExportQuestion(new MeasuredPeriod(null, null), List.of(Kind.STRENGTH, Kind.GAIT));
            ExportCursor beginning = ExportCursor.beginning(Instant.now());
            assertThat(read(runtime, Selection.ofPart(rare, beginning, 500))).isEqualTo(2);
            assertThat(read(runtime, Selection.ofPatients(rare, beginning))).isEqualTo(2);
            ExportQuestion common = new ExportQuestion(new MeasuredPeriod(null, null), List.of(Kind.VAS));
            assertThat(read(runtime, Selection.ofPart(common, beginning, 500))).isEqualTo(500);
            asClinic.execute("delete from assessment where kind = 'VAS'");
        }
    }

    @Test
    void areFewAtOnceForAClinic() {
        OpenApiAnswers.checkAll();
        UUID clinic = ids.next();
        Case driver = upstream.open(clinic, "LUMBAR", "RIGHT");
        record(driver, vas(60), "2026-09-02T09:00:00+03:00").statusCode(201);
        export(clinic, 200);
        await().until(() -> running.begin(clinic));
        export(clinic, 200);
        await().until(() -> running.begin(clinic));
        as(Tokens.admin(clinic))
                .get("/api/v1/assessments/export")
                .then()
                .statusCode(429)
                .header("Retry-After", is("30"))
                .body("type", is("/problems/too-many-requests"));
        running.end(clinic);
        export(clinic, 200);
    }

    private static void export(UUID clinic, int status) {
        as(Tokens.admin(clinic)).get("/api/v1/assessments/export").then().statusCode(status);
    }

    /** How many rows of the table were gone through, kept or not, as the runtime role, so under row-level security. */
    private static int read(Connection runtime, Selection selection) throws Exception {
        try (PreparedStatement explain = selection.prepare(runtime, "explain (analyze, format json) ");
                ResultSet plan = explain.executeQuery()) {
            plan.next();
            return rows(new ObjectMapper().readTree(plan.getString(1)).at("/0/Plan"));
        }
    }

    private static int rows(JsonNode plan) {
        int rows = 0;
        if (plan.has("Relation Name")) {
            double once = plan.path("Actual Rows").asDouble()
                    + plan.path("Rows Removed by Filter").asDouble()
                    + plan.path("Rows Removed by Index Recheck").asDouble();
            rows = Math.toIntExact(Math.round(once * plan.path("Actual Loops").asInt()));
        }
        for (JsonNode below : plan.path("Plans")) {
            rows += rows(below);
        }
        return rows;
    }

    private static Connection connect(String role) throws Exception {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }
}
