package clinic.kinezioteka.patients.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The changes of the episodes of a clinic. */
@ApplicationScoped
public class EpisodeHistory implements PanacheRepositoryBase<EpisodeChange, UUID> {

    void add(EpisodeChange change, Map<String, String> words) {
        persist(change);
        if (!words.isEmpty()) {
            getEntityManager().persist(new EpisodeWords(change, words));
        }
    }

    /** What each change of the episode changed, by the change; each is held against the one before it. */
    public Map<UUID, List<FieldChange>> differences(UUID episodeId) {
        Map<UUID, Map<String, String>> words = words(episodeId);
        Map<UUID, List<FieldChange>> differences = new TreeMap<>();
        Map<String, String> before = Map.of();
        for (EpisodeChange change : list("episodeId = ?1 order by id", episodeId)) {
            Map<String, String> after = new TreeMap<>(change.state());
            after.putAll(words.getOrDefault(change.id(), Map.of()));
            differences.put(change.id(), FieldChange.between(before, after));
            before = after;
        }
        return differences;
    }

    private Map<UUID, Map<String, String>> words(UUID episodeId) {
        return getEntityManager()
                .createQuery("from EpisodeWords w where w.episodeId = :episode", EpisodeWords.class)
                .setParameter("episode", episodeId)
                .getResultStream()
                .collect(Collectors.toMap(EpisodeWords::changeId, EpisodeWords::words));
    }
}
