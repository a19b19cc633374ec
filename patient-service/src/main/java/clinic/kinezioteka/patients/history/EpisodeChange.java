package clinic.kinezioteka.patients.history;

import clinic.kinezioteka.patients.episode.EpisodeEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An episode as it stood after a change, in codes and dates; the database lets nobody change or delete it. */
@Entity
@Immutable
@Table(name = "episode_change")
public class EpisodeChange {
    @Id
    private UUID id;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column(name = "episode_id")
    private UUID episodeId;

    @Column(name = "episode_version")
    private long episodeVersion;

    @Column(name = "type")
    private String type;

    @Column(name = "changed_by")
    private @Nullable String changedBy;

    @Column(name = "state")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> state;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected EpisodeChange() {}

    EpisodeChange(UUID id, EpisodeEvent event, @Nullable String changedBy, Instant now) {
        this.id = id;
        clinicId = event.episode().clinicId();
        episodeId = event.episode().id();
        episodeVersion = event.episode().version();
        type = event.type();
        this.changedBy = changedBy;
        state = EpisodeState.codes(event.episode());
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public long episodeVersion() {
        return episodeVersion;
    }

    /** What happened: noun and verb of the event. */
    public String type() {
        return type;
    }

    /** The user; null when a measurement of another service changed it. */
    public @Nullable String changedBy() {
        return changedBy;
    }

    Map<String, String> state() {
        return state;
    }

    public Instant changedAt() {
        return updatedAt;
    }
}
