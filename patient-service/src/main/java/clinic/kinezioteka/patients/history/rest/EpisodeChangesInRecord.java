package clinic.kinezioteka.patients.history.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Episodes;
import clinic.kinezioteka.patients.history.EpisodeHistory;
import clinic.kinezioteka.patients.history.FieldChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who changed what of the patient's episodes, in his record. */
@ApplicationScoped
class EpisodeChangesInRecord implements PatientRecord {

    private final Episodes episodes;
    private final EpisodeHistory history;

    EpisodeChangesInRecord(Episodes episodes, EpisodeHistory history) {
        this.episodes = episodes;
        this.history = history;
    }

    @Override
    public String name() {
        return "episodeChanges";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return episodes.list("patientId = ?1 order by id", patientId).stream().flatMap(this::changesOf);
    }

    private Stream<?> changesOf(Episode episode) {
        Map<UUID, List<FieldChange>> differences = history.differences(episode.id());
        return history.list("episodeId = ?1 order by id", episode.id()).stream()
                .map(change -> new EpisodeChangeView(change, differences.getOrDefault(change.id(), List.of())));
    }
}
