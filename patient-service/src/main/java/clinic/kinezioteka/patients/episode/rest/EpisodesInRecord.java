package clinic.kinezioteka.patients.episode.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** The episodes in a patient's record. */
@ApplicationScoped
class EpisodesInRecord implements PatientRecord {
    private final Episodes episodes;

    EpisodesInRecord(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public String name() {
        return "episodes";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return episodes.list("patientId = ?1 order by id", patientId).stream().map(EpisodeView::new);
    }
}
