package clinic.kinezioteka.patients.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The free text of an episode after a change; apart from its codes, since it goes with the patient's identity. */
@Entity
@Immutable
@Table(name = "episode_words")
class EpisodeWords {
    @Id
    @Column(name = "change_id")
    private UUID changeId;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column(name = "episode_id")
    private UUID episodeId;

    @Column(name = "words")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> words;

    @SuppressWarnings("NullAway.Init")
    protected EpisodeWords() {}

    EpisodeWords(EpisodeChange change, Map<String, String> words) {
        changeId = change.id();
        clinicId = change.clinicId();
        episodeId = change.episodeId();
        this.words = words;
    }

    UUID changeId() {
        return changeId;
    }

    Map<String, String> words() {
        return words;
    }
}
