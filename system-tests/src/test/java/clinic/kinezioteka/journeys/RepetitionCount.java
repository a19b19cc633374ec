package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.stack.StackSettings;
import clinic.kinezioteka.stack.testing.Clinics;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a ledger should hold or holds: the repetitions of each pattern by where they were done, as {@code PATTERN CLINIC} or
 * {@code PATTERN HOME}, and how many entries they are.
 */
record RepetitionCount(Map<String, Long> repetitions, long entries) {

    private static final String LEDGER =
            """
            select movement_pattern || ' ' || origin, sum(repetitions), count(*)
            from ledger_entry where programme_id = ? group by 1
            """;

    static RepetitionCount none() {
        return new RepetitionCount(new TreeMap<>(), 0);
    }

    /** With one more entry. */
    RepetitionCount and(String pattern, String origin, long count) {
        Map<String, Long> more = new TreeMap<>(repetitions);
        more.merge(pattern + " " + origin, count, Long::sum);
        return new RepetitionCount(more, entries + 1);
    }

    /** As the API answers it, which tells no number of entries. */
    static Map<String, Long> told(User therapist, String programmeId) {
        Map<String, Long> told = new TreeMap<>();
        JsonNode ledger = therapist.get("/api/v1/programmes/" + programmeId + "/repetitions");
        for (JsonNode pattern : Json.list(ledger.path("patterns"))) {
            String name = pattern.path("movementPattern").asText();
            told.put(name + " CLINIC", pattern.path("inClinic").asLong());
            told.put(name + " HOME", pattern.path("atHome").asLong());
        }
        told.values().removeIf(count -> count == 0);
        return told;
    }

    /** As the rows of the service's database say it. */
    static RepetitionCount stored(StackSettings settings, String programmeId) throws SQLException {
        String url = "jdbc:postgresql://localhost:%d/programme"
                .formatted(settings.ports().postgres());
        try (Connection runtime = DriverManager.getConnection(url, "programme_runtime", "programme_runtime");
                PreparedStatement clinic = runtime.prepareStatement("select set_config('app.clinic', ?, false)");
                PreparedStatement statement = runtime.prepareStatement(LEDGER)) {
            clinic.setString(1, Clinics.VILNIUS.toString());
            clinic.execute();
            statement.setObject(1, UUID.fromString(programmeId));
            RepetitionCount stored = none();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    stored.repetitions().put(rows.getString(1), rows.getLong(2));
                    stored = new RepetitionCount(stored.repetitions(), stored.entries() + rows.getLong(3));
                }
            }
            return stored;
        }
    }
}
