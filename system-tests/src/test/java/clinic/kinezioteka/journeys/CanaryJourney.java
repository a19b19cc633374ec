package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.TokenSource;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.journeys.play.Visit;
import clinic.kinezioteka.journeys.play.Watcher;
import clinic.kinezioteka.journeys.record.CaseRecord;
import clinic.kinezioteka.stack.LocalStack;
import clinic.kinezioteka.stack.Progress;
import clinic.kinezioteka.stack.StackPorts;
import clinic.kinezioteka.stack.StackSettings;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An unmistakable patient goes through a whole course in the packaged services, is looked for everywhere, and is forgotten.
 * Meanwhile patient-service is away for most of the course, and the timeline is lost and rebuilt.
 */
class CanaryJourney {

    private static final String PATIENT_SERVICE = "patient-service";

    @TempDir
    Path directory;

    @Test
    void nothingTellsWhoThePatientIsOutsideOfPatientServiceAndAfterwardsNothingAnywhere() throws Exception {
        try (StandInIssuer issuer = StandInIssuer.start()) {
            StackSettings settings = new StackSettings(
                    Path.of("..").toRealPath(), directory, StackPorts.free(), issuer.issuer(), Optional.empty(), false);
            Product product = new Product(URI.create(settings.gatewayUrl()), issuer::tokensOf);
            Leaks leaks = new Leaks(settings);
            try (LocalStack stack = new LocalStack(settings, new Progress(System.out))) {
                stack.start();
                CaseFile canary = Canary.in(CaseFile.all().get(1));
                Stage stage = Stage.set(product, Clock.systemUTC());
                new CasePlayer(product, canary, stage.zone(), new Absence(stack)).play(stage.today());
                CaseRecord record = CaseRecord.of(product, canary);
                String patient = record.patientId();
                goWrong(leaks, issuer.tokensOf("reception"), patient);
                List<JsonNode> timeline = wholeTimeline(product, leaks, patient);
                loseAndRebuild(settings, stack, patient);
                assertThat(timeline(product, patient)).isEqualTo(timeline);
                findNothingOutside(leaks);
                forget(product, patient);
                findNothingAnywhere(leaks);
                assertThat(timeline(product, patient)).containsAll(timeline);
            }
        }
    }

    /** Patient-service hears of nothing from the bookings to the final visit. */
    private record Absence(LocalStack stack) implements Watcher {

        @Override
        public void booked(List<Visit> visits) {
            stack.stopService(PATIENT_SERVICE);
        }

        @Override
        public void finalCompleted(Visit visit) {
            stack.startService(PATIENT_SERVICE);
        }
    }

    private static void goWrong(Leaks leaks, TokenSource reception, String patient) {
        String again =
                """
                {"givenName": "Zzkanaregiven", "familyName": "Žžkanarefamily", "birthDate": "%s", "sex": "FEMALE",
                 "phone": "%s", "email": "%s", "identifiers": [{"system": "%s", "value": "zzkanareid"}]%s}
                """;
        String system = "https://kinezioteka.clinic/demo-cases";
        Map.of(
                        "duplicate-patient",
                        again.formatted("1988-01-01", "+37061777123", "zzkanaremail@example.org", system, ""),
                        "validation",
                        again.formatted("1788-01-01", "zzkanaregiven", "zzkanaremail", "", ""),
                        "unknown-field",
                        again.formatted(
                                "1988-01-01",
                                "+37061777123",
                                "zzkanaremail@example.org",
                                system,
                                ", \"more\": \"zzkanaregiven\""),
                        "malformed-json",
                        "{\"givenName\": \"zzkanaregiven\", ")
                .forEach((problem, body) -> {
                    String answer = leaks.refusal(reception, "POST", "/api/v1/patients", body);
                    assertThat(answer).contains("/problems/" + problem);
                    assertThat(Leaks.holds(answer, Canary.everything()))
                            .as(answer)
                            .isFalse();
                });
        for (String path : List.of(
                "/api/v1/visits?status=zzkanaregiven",
                "/api/v1/patients/" + patient + "/timeline?cursor=zzkanaregiven",
                "/api/v1/nowhere?name=zzkanaregiven")) {
            String answer = leaks.refusal(reception, "GET", path, "");
            assertThat(answer).contains("/problems/");
            assertThat(Leaks.holds(answer, Canary.everything())).as(answer).isFalse();
        }
    }

    /** As soon as the whole course is told: an entry for every event of the patient on any topic. */
    private static List<JsonNode> wholeTimeline(Product product, Leaks leaks, String patient) {
        int visits = product.doctor().all("/api/v1/visits?patientId=" + patient).size();
        Patience.until(
                "the whole course in the timeline",
                () -> timeline(product, patient),
                entries -> count(entries, "visit.completed") == visits
                        && count(entries, "gate.decided") == 1
                        && count(entries, "episode.closed") == 1);
        return Patience.until("an entry for every event", () -> timeline(product, patient), entries -> ids(entries)
                .equals(ids(leaks.eventsOf(patient))));
    }

    private static Set<String> ids(List<JsonNode> all) {
        return all.stream().map(one -> one.path("id").asText()).collect(Collectors.toSet());
    }

    private static long count(List<JsonNode> entries, String type) {
        return entries.stream()
                .filter(entry -> entry.path("type").asText().equals(type))
                .count();
    }

    private static List<JsonNode> timeline(Product product, String patient) {
        return product.doctor().all("/api/v1/patients/" + patient + "/timeline");
    }

    private static void loseAndRebuild(StackSettings settings, LocalStack stack, String patient) throws SQLException {
        String url = "jdbc:postgresql://localhost:%d/patient"
                .formatted(settings.ports().postgres());
        try (Connection runtime = DriverManager.getConnection(url, "patient_runtime", "patient_runtime");
                Statement statement = runtime.createStatement()) {
            statement.execute("select set_config('app.clinic', '01900000-0000-7000-8000-000000000001', false)");
            assertThat(statement.executeUpdate("delete from timeline_entry where patient_id = '" + patient + "'"))
                    .isPositive();
        }
        assertThat(stack.maintain("programme-service", "republish", "--from=2026-01-01T00:00:00Z"))
                .contains("were sent again");
        assertThat(stack.maintain(PATIENT_SERVICE, "rebuild", "--projection=timeline"))
                .contains("timeline was rebuilt");
    }

    private static void findNothingOutside(Leaks leaks) throws Exception {
        assertThat(leaks.tables("patient", Canary.IDENTITY))
                .contains("patient", "patient_key", "patient_identifier")
                .doesNotContain("outbox", "inbox", "timeline_entry");
        assertThat(leaks.tables("programme", Canary.WORDS)).contains("programme", "individualisation");
        assertThat(leaks.tables("programme", Canary.IDENTITY)).isEmpty();
        assertThat(leaks.tables("assessment", Canary.IDENTITY)).isEmpty();
        findNothingTold(leaks);
    }

    private static void findNothingTold(Leaks leaks) throws Exception {
        assertThat(leaks.topics(Canary.everything())).isEmpty();
        assertThat(leaks.logs(Canary.everything())).isEmpty();
        assertThat(leaks.metrics(Canary.everything())).isEmpty();
    }

    private static void forget(Product product, String patient) {
        JsonNode erasure = product.privacy()
                .post("/api/v1/patients/" + patient + "/erasure", Json.object().put("reason", "asked for in writing"));
        Patience.until(
                "the receipts of all services",
                () -> product.privacy()
                        .get("/api/v1/erasures/" + erasure.path("id").asText()),
                one -> one.path("status").asText().equals("COMPLETED"));
    }

    private static void findNothingAnywhere(Leaks leaks) throws Exception {
        for (String database : List.of("patient", "programme", "assessment")) {
            assertThat(leaks.tables(database, Canary.everything())).as(database).isEmpty();
        }
        findNothingTold(leaks);
    }
}
