package clinic.kinezioteka.defaults.erasure;

import java.util.List;
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

    /** Removes whatever tells who the patient is, free text included, as far as {@link #erasing} does not. */
    default void erase(UUID patientId) {}

    /**
     * Native SQL that runs after {@link #erase}, in its order: with {@code :patient} and, where it says when,
     * {@code :now}. Rows of clinical values stay.
     */
    default List<String> erasing() {
        return List.of();
    }

    /** Removes what was kept, since the retention is over, as far as {@link #purging} does not. */
    default void purge(UUID patientId) {}

    /** Native SQL that runs after {@link #purge}, as that of {@link #erasing}. */
    default List<String> purging() {
        return List.of();
    }

    /** The lower is purged first: what refers to something goes before it. */
    default int purgeOrder() {
        return 0;
    }
}
