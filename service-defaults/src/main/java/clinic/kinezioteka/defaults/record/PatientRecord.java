package clinic.kinezioteka.defaults.record;

import java.util.UUID;
import java.util.stream.Stream;

/** What a feature keeps about a patient; each bean of this type becomes a list of the service's record of him. */
public interface PatientRecord {

    /** The name of the list, in the words of the interface, as {@code redFlags}. */
    String name();

    /** All there is, in the order in which it came to be, each item as the interface answers it. */
    Stream<?> of(UUID patientId);
}
