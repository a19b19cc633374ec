package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CasePlayer;
import clinic.kinezioteka.journeys.play.Visit;
import clinic.kinezioteka.journeys.play.Watcher;
import clinic.kinezioteka.journeys.record.CaseRecord;
import clinic.kinezioteka.journeys.record.CaseRow;
import clinic.kinezioteka.stack.LocalStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An unmistakable patient goes through the whole story, is looked for everywhere, and is forgotten. Meanwhile patient-service
 * is away for most of the course, two records of him become one, and the timeline is lost and rebuilt.
 */
@ExtendWith(OneStack.class)
class CanaryJourney {

    private static final String PATIENT_SERVICE = "patient-service";

    @Test
    void nothingTellsWhoThePatientIsOutsideOfPatientServiceAndAfterwardsNothingAnywhere(RunningStack stack)
            throws Exception {
        Product product = stack.product(Canary::said);
        Leaks leaks = new Leaks(stack.settings());
        CaseFile canary = Canary.in(CaseFile.all().get(1));
        CanaryStory story = CanaryStory.begin(stack, product, canary);
        try (Absence absence = new Absence(stack.parts(), story)) {
            new CasePlayer(product, canary, stack.stage().zone(), absence)
                    .play(stack.stage().today());
        }
        story.keepADocument(leaks);
        story.isReadInNeed();
        story.isMerged();
        story.isFollowed();
        new CanaryMistakes(stack, leaks, story).makeAll();
        List<JsonNode> timeline = wholeTimeline(product, leaks, story);
        new LostTimeline(stack.settings(), story.patient()).rebuild();
        assertThat(timeline(product, story.patient())).isEqualTo(timeline);
        assertThat(CaseRow.of(
                                canary,
                                CaseRecord.of(product, canary),
                                stack.stage().zone())
                        .differences())
                .isEmpty();
        findNothingOutside(leaks);
        forget(stack.product(), story.patient());
        findNothingAnywhere(leaks);
        story.isForgottenByThePartner();
        assertThat(timeline(product, story.patient())).containsAll(timeline);
    }

    /** Patient-service hears of nothing from the bookings to the final visit; then a sign is seen. */
    private static final class Absence implements Watcher, AutoCloseable {

        private final LocalStack parts;
        private final CanaryStory story;
        private boolean away;

        Absence(LocalStack parts, CanaryStory story) {
            this.parts = parts;
            this.story = story;
        }

        @Override
        public void booked(List<Visit> visits) {
            parts.stopService(PATIENT_SERVICE);
            away = true;
        }

        @Override
        public void finalCompleted(Visit visit) {
            close();
        }

        @Override
        public void decided(Visit finalVisit, String decision) {
            story.seeASign();
        }

        @Override
        public void close() {
            if (away) {
                parts.startService(PATIENT_SERVICE);
                away = false;
            }
        }
    }

    /** As soon as the whole story is told: an entry for every event of either record on any topic. */
    private static List<JsonNode> wholeTimeline(Product product, Leaks leaks, CanaryStory story) {
        int visits = product.doctor()
                .all("/api/v1/visits?patientId=" + story.patient())
                .size();
        Patience.until(
                "the whole course in the timeline",
                () -> timeline(product, story.patient()),
                entries -> count(entries, "visit.completed") == visits
                        && count(entries, "gate.decided") == 1
                        && count(entries, "episode.closed") == 1
                        && count(entries, "patient.merged") == 1);
        return Patience.until(
                "an entry for every event", () -> timeline(product, story.patient()), entries -> ids(entries)
                        .equals(ids(leaks.eventsOf(story.patient(), story.duplicate()))));
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

    private static void findNothingOutside(Leaks leaks) throws Exception {
        assertThat(leaks.tables("patient", Canary.IDENTITY))
                .contains("patient", "patient_key", "patient_identifier", "referral", "red_flag", "document")
                .contains("break_glass", "idempotency")
                .doesNotContain("outbox", "inbox", "timeline_entry", "audit_event", "letter");
        assertThat(leaks.tables("programme", Canary.WORDS))
                .contains("programme", "individualisation", "visit", "gate_decision", "idempotency")
                .doesNotContain("outbox", "inbox", "audit_event");
        assertThat(leaks.tables("assessment", Canary.WORDS))
                .contains("protocol")
                .doesNotContain("outbox", "inbox");
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
