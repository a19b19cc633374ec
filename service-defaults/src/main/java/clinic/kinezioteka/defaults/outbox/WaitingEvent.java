package clinic.kinezioteka.defaults.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox that has not been sent. */
record WaitingEvent(UUID id, String topic, UUID subject, long sequence, String key, String event) {

    static WaitingEvent read(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getString("partition_key"),
                row.getString("event"));
    }

    /**
     * The same rows with those of each aggregate in the order of its versions: ids made by replicas whose clocks differ
     * may stand the other way round.
     */
    static List<WaitingEvent> inOrderOfVersions(List<WaitingEvent> byId) {
        Map<UUID, Iterator<WaitingEvent>> versions = byId.stream()
                .sorted(Comparator.comparingLong(WaitingEvent::sequence))
                .collect(Collectors.groupingBy(
                        WaitingEvent::subject, Collectors.collectingAndThen(Collectors.toList(), List::iterator)));
        return byId.stream()
                .map(event ->
                        Objects.requireNonNull(versions.get(event.subject())).next())
                .toList();
    }

    ProducerRecord<String, String> asRecord() {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, event);
        message.headers()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
