package clinic.kinezioteka.defaults.person;

import java.time.Instant;
import java.util.UUID;

/**
 * Two records turned out to be one person. Fired once in each service, inside the transaction that remembers it: each
 * feature observes it and moves what it keeps of the duplicate to the survivor.
 *
 * @param survivorId the record that stays, never itself merged
 * @param duplicateId the record whose things move; what arrives under it later arrives as the survivor's
 * @param at when this service remembered it
 */
public record PatientsMerged(UUID survivorId, UUID duplicateId, Instant at) {}
