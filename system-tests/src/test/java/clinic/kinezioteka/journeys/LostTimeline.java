package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.stack.Child;
import clinic.kinezioteka.stack.StackSettings;
import clinic.kinezioteka.stack.testing.Clinics;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The timeline of a patient is gone, and is made anew by the documented command, which has every event sent again. */
record LostTimeline(StackSettings settings, String patient) {

    private static final Duration AT_MOST = Duration.ofMinutes(3);

    void rebuild() throws SQLException {
        lose();
        Path directory = settings.directory();
        List<String> command =
                List.of(settings.project().resolve("deploy/rebuild-timeline.sh").toString(), "2026-01-01T00:00:00Z");
        try (Child script = Child.start(
                "rebuild-timeline.sh",
                directory.resolve("logs/rebuild-timeline.log"),
                Map.of("RUN", directory.resolve("run").toString()),
                command)) {
            assertThat(script.awaitSuccess(AT_MOST)).contains("timeline was rebuilt");
        }
    }

    private void lose() throws SQLException {
        String url = "jdbc:postgresql://localhost:%d/patient"
                .formatted(settings.ports().postgres());
        try (Connection runtime = DriverManager.getConnection(url, "patient_runtime", "patient_runtime");
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '" + Clinics.VILNIUS + "', false)");
            assertThat(statement.executeUpdate("delete from timeline_entry where patient_id = '" + patient + "'"))
                    .isPositive();
        }
    }
}
