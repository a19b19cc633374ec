package clinic.kinezioteka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.stack.Child;
import clinic.kinezioteka.stack.Ports;
import clinic.kinezioteka.stack.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes look for reminders that are due, all the time; one of them is killed meanwhile. Each is told once. */
@ExtendWith(OneStack.class)
class ReminderJourney {

    private static final String SERVICE = "programme-service";
    private static final String DUE = "clinic.kinezioteka.visit.reminder-due.v1";
    /** At any hour, for visits of two weeks. */
    private static final Map<String, String> EAGER = Map.of(
            "KINEZIOTEKA_REMINDERS_EVERY", "1s",
            "KINEZIOTEKA_REMINDERS_FROM", "00:00",
            "KINEZIOTEKA_REMINDERS_UNTIL", "23:59:59.999999999",
            "KINEZIOTEKA_REMINDERS_VISIT_AT", "00:00",
            "KINEZIOTEKA_REMINDERS_VISIT_DAYS_BEFORE", "14",
            "MP_MESSAGING_INCOMING_EVENTS_ENABLED", "false");

    @Test
    void eachIsToldOnceThoughTwoLookAndOneIsKilled(RunningStack stack) {
        List<CompletableFuture<Child>> starting = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> stack.parts().startReplica(SERVICE, Ports.freeOfService(), EAGER)))
                .limit(2)
                .toList();
        RemindedPatients patients = RemindedPatients.register(stack);
        int visits = patients.visits();
        patients.book(0, visits - 1);
        Child killed = starting.get(0).join();
        Child other = starting.get(1).join();
        int before;
        try {
            patients.consent();
            before = patients.awaitReminders(visits / 6);
            stack.parts().kill(killed);
            patients.awaitReminders(visits - 1);
            patients.book(visits - 1, visits);
            patients.awaitReminders(visits);
        } finally {
            stack.parts().stop(other);
        }
        assertThat(before).as("in the middle").isLessThan(visits - 1);
        Map<String, Set<String>> told = Patience.until(
                "an event of each reminder", () -> told(stack, patients), events -> events.size() >= visits);
        assertThat(told).hasSize(visits).allSatisfy((visit, events) -> assertThat(events)
                .hasSize(1));
        assertThat(patients.reminders()).isEqualTo(visits);
        System.out.printf(
                "reminders of %d visits told once each; one of two was killed after %d%n", told.size(), before);
    }

    /** The ids of the events that tell of a visit's reminder. */
    private static Map<String, Set<String>> told(RunningStack stack, RemindedPatients patients) {
        return new KafkaProbe("localhost:" + stack.settings().ports().kafka())
                .all("visits.v1").stream()
                        .filter(event -> event.path("type").asText().equals(DUE))
                        .filter(event -> patients.ids()
                                .contains(event.at("/data/patientId").asText()))
                        .collect(Collectors.groupingBy(
                                event -> event.at("/data/visitId").asText(),
                                Collectors.mapping(event -> event.path("id").asText(), Collectors.toSet())));
    }
}
