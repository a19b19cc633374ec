package clinic.kinezioteka.assessments.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An immutable version of all thresholds; every result names the version that it was read with.
 *
 * @param validFrom the first day on which results are read with it, until the next version takes over
 */
public record ReferenceSet(
        UUID id, String code, int version, LocalDate validFrom, String title, List<Threshold> thresholds) {

    /** The threshold of this name. */
    public Threshold at(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(code + " " + version + " has no " + name));
    }

    /** The threshold of this name, where this version has it. */
    public Optional<Threshold> find(String name) {
        return thresholds.stream()
                .filter(threshold -> threshold.name().equals(name))
                .findFirst();
    }
}
