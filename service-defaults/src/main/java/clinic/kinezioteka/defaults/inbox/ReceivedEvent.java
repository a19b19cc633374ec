package clinic.kinezioteka.defaults.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a feature hears of it.
 *
 * @param type noun and verb, as {@code episode.opened}
 * @param sequence the version of the aggregate that it tells of; a state projection drops what is older than it has
 * @param partitionKey the patient, or the clinic where there is none; of a merged patient the survivor, as in the data
 * @param time when the producer recorded it
 */
public record ReceivedEvent<T>(
        UUID id, String type, UUID subject, long sequence, UUID clinicId, UUID partitionKey, Instant time, T data) {}
