package clinic.kinezioteka.programmes.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.catalogue.Region;
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

/** What the service's own role may do to templates, whatever its code says. */
@QuarkusTest
@WithTestResource(RealServers.class)
class GuardedTemplatesTest {

    private final UUID clinicId = Given.id();
    private final Authoring authoring = new Authoring(clinicId);

    @Test
    void changesNothingThatIsPublishedAndNothingOfTheNetwork() throws SQLException {
        UUID draft = authoring.draftOf(Region.LUMBAR);
        UUID published = authoring.published(Region.UPPER, authoring.usualPlan(Region.UPPER));
        assertThat(changed("update template set updated_at = now() where id = '%s'".formatted(draft)))
                .isOne();
        assertThat(changed("update template set updated_at = now() where id = '%s'".formatted(published)))
                .isZero();
        assertThat(changed("delete from template where id = '%s'".formatted(published)))
                .isZero();
        assertThat(changed("update template set updated_at = now() where clinic_id is null"))
                .isZero();
        assertThat(changed("delete from template where clinic_id is null")).isZero();
    }

    @Test
    void addsNothingToTheNetworkAndNothingPublished() {
        String copy =
                """
                insert into template (id, clinic_id, code, template_version, status, region, modules, gate_thresholds, updated_at)
                select gen_random_uuid(), %s, '%s', %d, '%s', region, modules, gate_thresholds, now() from template limit 1
                """;
        String own = "'" + clinicId + "'::uuid";
        assertThatThrownBy(() -> changed(copy.formatted("null", "NEWER", 2, "PUBLISHED")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> changed(copy.formatted(own, "CLINIC_NEWER", 2, "PUBLISHED")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> changed(copy.formatted(own, "NEWER", 0, "DRAFT")))
                .hasMessageContaining("template_code_of_owner");
    }

    @Test
    void showsAClinicsOwnToItsTransactionsOnly() throws SQLException {
        authoring.draftOf(Region.LUMBAR);
        assertThat(ownSeenBy(clinicId.toString())).isOne();
        assertThat(ownSeenBy(Given.id().toString())).isZero();
        assertThat(ownSeenBy("")).isZero();
    }

    /** How many templates of clinics the runtime role sees with this setting. */
    private static int ownSeenBy(String clinic) throws SQLException {
        try (Connection connection = asRuntime(clinic);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from template where clinic_id is not null")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** How many rows a statement of the runtime role changes for the clinic; it is not committed. */
    private int changed(String sql) throws SQLException {
        try (Connection connection = asRuntime(clinicId.toString());
                Statement statement = connection.createStatement()) {
            int rows = statement.executeUpdate(sql);
            connection.rollback();
            return rows;
        }
    }

    private static Connection asRuntime(String clinic) throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + clinic + "', true)");
        }
        return connection;
    }
}
