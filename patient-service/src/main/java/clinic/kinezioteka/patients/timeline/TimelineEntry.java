package clinic.kinezioteka.patients.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a patient, as the service that did it told of it. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {
    @Id
    @Column(name = "event_id")
    private UUID id;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "episode_id", updatable = false)
    private @Nullable UUID episodeId;

    @Column(name = "type", updatable = false)
    private String type;

    @Column(name = "subject", updatable = false)
    private UUID subject;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "details")
    private String details;

    @Column(name = "updated_at", updatable = false)
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    /** @param details the data of the event, in JSON */
    public TimelineEntry(
            UUID id,
            UUID clinicId,
            UUID patientId,
            @Nullable UUID episodeId,
            String type,
            UUID subject,
            Instant recordedAt,
            String details,
            Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = patientId;
        this.episodeId = episodeId;
        this.type = type;
        this.subject = subject;
        this.recordedAt = recordedAt;
        this.details = details;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID clinicId() {
        return clinicId;
    }

    public UUID patientId() {
        return patientId;
    }

    public @Nullable UUID episodeId() {
        return episodeId;
    }

    /** Noun and verb, as {@code visit.completed}. */
    public String type() {
        return type;
    }

    public UUID subject() {
        return subject;
    }

    /** When the service that did it recorded it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The data of the event, in JSON. */
    public String details() {
        return details;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
