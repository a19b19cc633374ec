package clinic.kinezioteka.defaults.erasure;

import java.util.Set;
import java.util.UUID;

/**
 * What one feature holds of persons, and how it forgets them. Every feature that keeps a row about a patient has one; it
 * is called inside the transaction of the erasure, under the patient's clinic, and may be called again.
 */
public interface PersonalRecords {

    /** What {@link #erase} removes, as codes of the receipt: names, contacts, texts, recordings. */
    default Set<String> done() {
        return Set.of();
    }

    /** What stays under the pseudonym until the retention is over, as codes of the receipt. */
    default Set<String> kept() {
        return Set.of();
    }

    /** Removes whatever tells who the patient is, free text included; rows of clinical values stay. */
    default void erase(UUID patientId) {}

    /** Removes what was kept: the retention is over. */
    default void purge(UUID patientId) {}

    /** The lower is purged first: what refers to something goes before it. */
    default int purgeOrder() {
        return 0;
    }
}
