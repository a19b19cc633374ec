package clinic.kinezioteka.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path directory;

    @Test
    void isDurableWhenAskedAndKeepsWhatItHeldAcrossARestart() throws SQLException {
        try (Postgres postgres = start()) {
            assertThat(ask(postgres, "owner", "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "owner", "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(
                            postgres,
                            "owner",
                            "select extversion is not null from pg_extension where extname = 'btree_gist'"))
                    .isEqualTo("t");
            ask(postgres, "owner", "create table kept (n int); insert into kept values (7); select 1");
        }
        try (Postgres postgres = start()) {
            assertThat(ask(postgres, "owner", "select n from kept")).isEqualTo("7");
            assertThat(ask(postgres, "runtime", "select rolbypassrls from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    private Postgres start() {
        return Postgres.start(new Postgres.Settings(
                directory.resolve("data"), Ports.free(), true, true, directory.resolve("log"), Postgres.DATABASES));
    }

    private static String ask(Postgres postgres, String role, String query) throws SQLException {
        String user = "patient_" + role;
        String url = "jdbc:postgresql://localhost:%d/patient".formatted(postgres.port());
        try (Connection connection = DriverManager.getConnection(url, user, user);
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(query);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
