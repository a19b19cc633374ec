package clinic.kinezioteka.assessments.cohort;

import static clinic.kinezioteka.assessments.Api.hReflexes;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.skills;
import static clinic.kinezioteka.assessments.Api.vas;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A clinic of its own with generated episodes, and what came of them as SQL counts it from the raw rows. */
final class GeneratedClinic implements AutoCloseable {

    private static final String THEN = "2026-09-02T09:00:00+03:00";
    private static final String REFLEX = "hReflexMilliseconds";
    private static final String VELOCITY = "velocityMetresPerSecond";

    private final UUID id;
    private final Connection runtime;

    private GeneratedClinic(UUID id, Connection runtime) {
        this.id = id;
        this.runtime = runtime;
    }

    /** So many episodes, judged by nobody yet. */
    static GeneratedClinic of(int episodes, UUID id, Upstream upstream) throws SQLException {
        Case patient = upstream.open(id, "UPPER", "LEFT");
        GeneratedClinic clinic = new GeneratedClinic(id, connect("quarkus.datasource"));
        clinic.run("select set_config('app.clinic', '" + id + "', false)");
        recordOneOfEach(patient);
        clinic.run(script("generated-episodes.sql").formatted(episodes));
        tend();
        return clinic;
    }

    UUID id() {
        return id;
    }

    /** Judges by SQL, with what the patients had decided by this day. */
    void judgeByHand(LocalDate today) throws SQLException {
        run(script("judged-by-hand.sql").formatted(today));
    }

    /** One row of numbers. */
    List<Integer> numbers(String sql) throws SQLException {
        try (Statement statement = runtime.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            Integer[] numbers = new Integer[row.getMetaData().getColumnCount()];
            for (int column = 0; column < numbers.length; column++) {
                numbers[column] = row.getInt(column + 1);
            }
            return List.of(numbers);
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = runtime.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = runtime.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As the database does by itself within minutes. */
    static void tend() throws SQLException {
        try (Connection owner = connect("quarkus.flyway");
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "vacuum analyze episode, programme, visit, assessment, statistics_consent, episode_outcome");
        }
    }

    /** Removes all that was generated. */
    @Override
    public void close() throws SQLException {
        for (String table :
                List.of("assessment", "visit", "programme", "statistics_consent", "episode_outcome", "episode")) {
            run("delete from " + table);
        }
        runtime.close();
        tend();
    }

    /** What the generated measurements take over from the service; of examinations of nerves what it says of each. */
    private static void recordOneOfEach(Case patient) {
        Stream.of(
                        vas(40),
                        Map.<String, Object>of("kind", "FUNCTION", "odiPercent", 30),
                        Map.<String, Object>of("kind", "GAIT", "speedMetresPerSecond", 1),
                        Map.<String, Object>of("kind", "SELF_CONTROL", "skills", skills(true)),
                        hReflexes(),
                        nerves(25, tibial("LEFT", REFLEX, 29.5), tibial("RIGHT", REFLEX, 31)),
                        nerves(25, tibial("LEFT", "hReflexMillivolts", 5), tibial("RIGHT", "hReflexMillivolts", 1.9)),
                        nerves(25, tibial("LEFT", "hReflexMillivolts", 5), tibial("RIGHT", "hReflexMillivolts", 2)),
                        nerves(25, tibial("LEFT", REFLEX, 30), tibial("RIGHT", "hReflexAbsent", true)),
                        nerves(25, tibial("LEFT", "hReflexAbsent", true), tibial("RIGHT", "hReflexAbsent", true)),
                        nerves(25, tibial("RIGHT", REFLEX, 30)),
                        nerves(25, tibial("RIGHT", VELOCITY, 42.1)),
                        nerves(25, tibial("RIGHT", VELOCITY, 42.2)),
                        nerves(25, tibial("LEFT", VELOCITY, 50)),
                        nerves(25, tibial("LEFT", VELOCITY, 50), tibial("RIGHT", VELOCITY, 59.3)),
                        nerves(30, tibial("RIGHT", VELOCITY, 40)),
                        nerves(25, Map.of("nerve", "MEDIAN", "side", "RIGHT", VELOCITY, 20)))
                .forEach(one -> record(patient, one, THEN).statusCode(201));
    }

    private static Map<String, Object> nerves(int ageYears, Map<?, ?>... entries) {
        return Map.of("kind", "EMG", "ageYears", ageYears, "sex", "MALE", "conduction", List.of(entries));
    }

    private static Map<String, Object> tibial(String side, String what, Object value) {
        return Map.of("nerve", "TIBIAL", "side", side, what, value);
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }

    private static String script(String name) {
        try (InputStream stream = GeneratedClinic.class.getResourceAsStream("/outcome/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
