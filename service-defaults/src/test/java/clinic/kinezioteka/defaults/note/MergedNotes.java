package clinic.kinezioteka.defaults.note;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A feature that follows merges; it only remembers what it was told. */
@ApplicationScoped
class MergedNotes {

    private static final Map<UUID, List<UUID>> SURVIVORS = new ConcurrentHashMap<>();

    void follow(@Observes PatientsMerged merged) {
        SURVIVORS
                .computeIfAbsent(merged.duplicateId(), duplicate -> new CopyOnWriteArrayList<>())
                .add(merged.survivorId());
    }

    static List<UUID> heard(UUID duplicate) {
        return SURVIVORS.getOrDefault(duplicate, List.of());
    }
}
