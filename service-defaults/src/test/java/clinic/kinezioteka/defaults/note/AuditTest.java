package clinic.kinezioteka.defaults.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import clinic.kinezioteka.stack.testing.AuditRows;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.RealServers;
import clinic.kinezioteka.stack.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealServers.class)
class AuditTest {

    private final String trace = AuditRows.newTrace();

    @Test
    void remembersWhoDidWhatInTheTransactionInWhichItWasDone() {
        as(Tokens.doctor())
                .body(new NoteText("audited"))
                .post("/api/v1/notes")
                .then()
                .statusCode(201);
        AuditRows.Row row = only();
        assertThat(row.clinic()).isEqualTo(Clinics.VILNIUS);
        assertThat(row.subjectClinic()).isEqualTo(Clinics.VILNIUS);
        assertThat(row.subject()).isEqualTo("01900000-0000-7000-8000-000000001001");
        assertThat(row.roles()).isEqualTo("doctor");
        assertThat(row.action()).isEqualTo("write");
        assertThat(row.method()).isEqualTo("POST");
        assertThat(row.path()).isEqualTo("/api/v1/notes");
        assertThat(row.status()).isEqualTo(201);
        assertThat(row.patient()).isNull();
    }

    @Test
    void namesEveryPatientWhomAListIsAskedAbout() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        as(Tokens.doctor())
                .queryParam("patientId", one.toString(), other.toString(), "no id")
                .get("/api/v1/notes")
                .then()
                .statusCode(200);
        assertThat(AuditRows.of(trace)).extracting(AuditRows.Row::patient).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void remembersWhoWasRefusedAndWhatHeAskedFor() {
        UUID absent = UUID.randomUUID();
        as(Tokens.doctor()).get("/api/v1/notes/" + absent).then().statusCode(404);
        AuditRows.Row row = only();
        assertThat(row.status()).isEqualTo(404);
        assertThat(row.target()).isEqualTo(absent);
        assertThat(row.path()).isEqualTo("/api/v1/notes/{id}");
    }

    @Test
    void remembersARoleThatDoesNotSuffice() {
        as(Tokens.reception()).get("/api/v1/notes").then().statusCode(403);
        AuditRows.Row row = only();
        assertThat(row.status()).isEqualTo(403);
        assertThat(row.roles()).isEqualTo("reception");
        assertThat(row.clinic()).isEqualTo(Clinics.VILNIUS);
    }

    @Test
    void believesNothingThatABadTokenSays() {
        as(Tokens.expired())
                .get("/api/v1/notes?patientId=" + UUID.randomUUID())
                .then()
                .statusCode(401);
        AuditRows.Row row = only();
        assertThat(row.patient()).isNull();
        assertThat(row.subject()).isNull();
        assertThat(row.roles()).isEmpty();
        assertThat(row.clinic()).isEqualTo(Clinics.NETWORK);
    }

    @Test
    void remembersABrokenRuleAndAnAnswerThatIsGivenAgain() {
        String key = UUID.randomUUID().toString();
        for (String text : List.of(" ", "again", "again")) {
            as(Tokens.doctor())
                    .header("Idempotency-Key", key)
                    .body(new NoteText(text))
                    .post("/api/v1/notes");
        }
        assertThat(AuditRows.of(trace)).extracting(AuditRows.Row::status).containsExactly(422, 201, 201);
    }

    @Test
    void doesNothingThatItCannotAudit() throws SQLException {
        String text = UUID.randomUUID().toString();
        asOwner("revoke insert on audit_event from patient_runtime");
        try {
            as(Tokens.doctor())
                    .body(new NoteText(text))
                    .post("/api/v1/notes")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/audit-unavailable"));
            as(Tokens.doctor())
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("/problems/audit-unavailable"));
            as(Tokens.reception())
                    .get("/api/v1/notes")
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("/problems/audit-unavailable"));
        } finally {
            asOwner("grant insert on audit_event to patient_runtime");
        }
        assertThat(Notes.withText(text)).isEmpty();
    }

    @Test
    void letsTheServicePrepareTheComingMonths() throws SQLException {
        asNobodyBound("set role patient_runtime; select prepare_audit_months()");
    }

    @Test
    void letsTheServiceChangeNothingOfIt() throws SQLException {
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role patient_runtime");
            for (String change : List.of(
                    "update audit_event set status = 200",
                    "delete from audit_event",
                    "truncate audit_event",
                    "delete from audit.event_otherwise",
                    "select prepare_audit_months('2040-01-01'::date)",
                    "drop table audit_event")) {
                assertThatThrownBy(() -> statement.execute(change))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasFieldOrPropertyWithValue("SQLState", "42501");
            }
        }
    }

    @Test
    void takesWhatWentElsewhereIntoItsMonth() throws SQLException {
        asNobodyBound(
                """
                insert into audit_event (id, at, clinic_id, roles, action, method, path, status, trace_id)
                values ('%s', '2031-03-31 23:59:59Z', '%s', '{}', 'late', 'GET', '/', 200, 'late')
                """
                        .formatted(UUID.randomUUID(), Clinics.NETWORK));
        asOwner("select prepare_audit_months('2031-02-01')");
        asOwner("select prepare_audit_months('2031-02-01')");
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select tableoid::regclass::text from audit_event where trace_id = 'late'")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getString(1)).isEqualTo("audit.event_2031_03");
        }
    }

    private RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("traceparent", trace);
    }

    private AuditRows.Row only() {
        List<AuditRows.Row> rows = AuditRows.of(trace);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static void asOwner(String change) throws SQLException {
        asNobodyBound("set role patient_owner; " + change);
    }

    private static void asNobodyBound(String change) throws SQLException {
        try (Connection connection = AuditRows.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
