package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What was done in sessions and at home is sent three times, in any order, and the service is killed in between: it counts
 * once, and is told once. Another {@code faults.seed} gives another order.
 */
@ExtendWith(OneStack.class)
class LedgerJourney {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final long SEED = Long.getLong("faults.seed", 20261122L);
    private static final String SERVICE = "programme-service";
    private static final String LOGGED = "clinic.kinezioteka.repetitions.logged.v1";

    @Test
    void whatIsSentThreeTimesCountsOnceThoughTheServiceIsKilled(RunningStack stack) throws SQLException {
        Random random = new Random(SEED);
        List<Long> recoveries = new ArrayList<>();
        int sent = 0;
        int again = 0;
        List<RecordedCourse> courses = IntStream.range(0, (ROUNDS + RecordedCourse.PARTS - 1) / RecordedCourse.PARTS)
                .mapToObj(number -> RecordedCourse.begin(stack, number))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            RecordedCourse course = courses.get(round / RecordedCourse.PARTS);
            Deliveries deliveries =
                    new Deliveries(stack.gateway(), course.part(round % RecordedCourse.PARTS, random), random);
            deliveries.run(() -> recoveries.add(killAndStart(stack).toMillis()));
            sent += deliveries.count();
            again += deliveries.sentAgain();
            requireExact(stack, course);
        }
        courses.forEach(course -> requireToldOnce(stack, course));
        recoveries.sort(null);
        System.out.printf(
                "ledger exact in %d rounds with %d kills: %d commands sent %d times each, %d sendings repeated;"
                        + " killed to ready again: median %d ms, slowest %d ms (seed %d)%n",
                ROUNDS,
                recoveries.size(),
                sent / Deliveries.TIMES,
                Deliveries.TIMES,
                again,
                recoveries.get(recoveries.size() / 2),
                recoveries.get(recoveries.size() - 1),
                SEED);
        RecordedCourse.begin(stack, courses.size()); // the journeys after this one find a service that hears again
    }

    private static Duration killAndStart(RunningStack stack) {
        long begin = System.nanoTime();
        stack.parts().killService(SERVICE);
        stack.parts().startService(SERVICE);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void requireExact(RunningStack stack, RecordedCourse course) throws SQLException {
        String programme = course.course().programmeId();
        assertThat(RepetitionCount.stored(stack.settings(), programme)).isEqualTo(course.expected());
        assertThat(RepetitionCount.told(course.course().product().therapist(), programme))
                .isEqualTo(course.expected().repetitions());
    }

    /** Each entry went into Kafka as one event, however often that was sent, and stands in the timeline once. */
    private static void requireToldOnce(RunningStack stack, RecordedCourse course) {
        Product product = course.course().product();
        String patient = course.course().patientId();
        long entries = course.expected().entries();
        List<JsonNode> timeline = Patience.until(
                "an entry of the timeline for each of the ledger",
                () -> logged(product, patient),
                told -> told.size() >= entries);
        Map<String, Set<String>> events = new KafkaProbe(
                        "localhost:" + stack.settings().ports().kafka())
                .all("programmes.v1").stream()
                        .filter(event -> event.path("type").asText().equals(LOGGED))
                        .filter(event -> event.path("partitionkey").asText().equals(patient))
                        .collect(Collectors.groupingBy(
                                event -> event.path("subject").asText(),
                                Collectors.mapping(event -> event.path("id").asText(), Collectors.toSet())));
        assertThat(events).hasSize((int) entries).allSatisfy((entry, ids) -> assertThat(ids)
                .hasSize(1));
        assertThat(timeline)
                .extracting(told -> told.path("id").asText())
                .containsExactlyInAnyOrderElementsOf(
                        events.values().stream().flatMap(Set::stream).toList());
        assertThat(timeline.stream()
                        .map(told -> told.path("details"))
                        .collect(Collectors.groupingBy(
                                details -> details.path("movementPattern").asText() + " "
                                        + details.path("origin").asText(),
                                Collectors.summingLong(
                                        details -> details.path("repetitions").asLong()))))
                .isEqualTo(course.expected().repetitions());
    }

    private static List<JsonNode> logged(Product product, String patient) {
        return product.doctor().all("/api/v1/patients/" + patient + "/timeline?type=repetitions.logged");
    }
}
