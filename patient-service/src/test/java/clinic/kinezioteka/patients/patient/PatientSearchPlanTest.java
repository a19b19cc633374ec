package clinic.kinezioteka.patients.patient;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Row-level security keeps all but leakproof operators from an index; the search must not depend on another. */
@QuarkusTest
@WithTestResource(RealServers.class)
class PatientSearchPlanTest {
    private static final String CLINIC = UUID.randomUUID().toString();
    private static final String CROWD =
            """
            insert into patient (id, version, clinic_id, given_name, family_name, birth_date, sex, status, recorded_at, updated_at)
            select gen_random_uuid(), 0, '%1$s', 'Ona', md5(n::text), date '1950-01-01' + n, 'FEMALE', 'ACTIVE', now(), now()
            from generate_series(1, 10000) n;
            insert into patient_key (clinic_id, patient_id, kind, key)
            select clinic_id, id, 'NAME_PART', family_name from patient;
            """;
    private static final String SEARCH =
            """
            explain select * from patient p where p.id in (
                select q.id from patient q join patient_key k on k.patient_id = q.id
                where k.kind = 'NAME_PART' and k.key >= 'abcd' and k.key < concat('abcd', '\uDBFF\uDFFF'))
            """;

    @Test
    void searchesNamesByTheIndexAsTheRuntimeRole() throws SQLException {
        try (Connection runtime = connect("quarkus.datasource");
                Connection owner = connect("quarkus.flyway");
                Statement statement = runtime.createStatement();
                Statement analyse = owner.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + CLINIC + "', false)");
            statement.execute(CROWD.formatted(CLINIC));
            analyse.execute("analyze patient; analyze patient_key");
            String plan = explain(statement);
            assertThat(plan).contains("using patient_key_pkey").contains("key >= 'abcd'");
            assertThat(plan).doesNotContain("Seq Scan on patient_key");
            statement.execute("delete from patient");
        }
    }

    private static String explain(Statement statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery(SEARCH)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }
}
