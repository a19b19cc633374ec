package clinic.kinezioteka.assessments.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An immutable version of all thresholds; every result names the version that it was read with. */
public record ReferenceSet(
        UUID id, String code, int version, LocalDate validFrom, String title, List<Threshold> thresholds) {

    /** The threshold of this name. */
    public Threshold at(String name) {
        return thresholds.stream()
                .filter(threshold -> threshold.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " " + version + " has no " + name));
    }
}
