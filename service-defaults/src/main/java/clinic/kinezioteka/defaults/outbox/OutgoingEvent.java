package clinic.kinezioteka.defaults.outbox;

import java.util.UUID;

/**
 * An event about to be written into the outbox.
 *
 * @param topic the Kafka topic, as {@code episodes.v1}
 * @param type noun and verb, as {@code episode.opened}; the contract's prefix and version are added
 * @param subject the aggregate
 * @param sequence the version of the aggregate after the change
 * @param partitionKey the patient, or the clinic where there is none: what keeps its order within the topic
 * @param data the contract record
 */
public record OutgoingEvent(String topic, String type, UUID subject, long sequence, UUID partitionKey, Object data) {}
