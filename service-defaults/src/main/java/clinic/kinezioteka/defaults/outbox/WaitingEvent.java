package clinic.kinezioteka.defaults.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox that has not been sent. */
record WaitingEvent(UUID id, String topic, String key, String event) {

    static WaitingEvent read(ResultSet row) throws SQLException {
        return new WaitingEvent(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("partition_key"),
                row.getString("event"));
    }

    ProducerRecord<String, String> asRecord() {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, event);
        message.headers()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
