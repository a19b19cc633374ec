package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign that needs a doctor or a hospital now; it belongs to the patient, whichever episode it was seen in. */
@Entity
@Table(name = "red_flag")
public class RedFlag implements AboutPatient {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "episode_id", updatable = false)
    private UUID episodeId;

    @Column(name = "code", updatable = false)
    private String code;

    @Column(name = "tier", updatable = false)
    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private FlagStatus status;

    @Column(name = "origin", updatable = false)
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "note", updatable = false)
    private @Nullable String note;

    @Column(name = "observed_at", updatable = false)
    private Instant observedAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "assessment_id", updatable = false)
    private @Nullable UUID assessmentId;

    @Column(name = "series", updatable = false)
    private @Nullable String series;

    @Column(name = "measured")
    @Enumerated(EnumType.STRING)
    private @Nullable Measured measured;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "escalated_at")
    private @Nullable Instant escalatedAt;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Column(name = "cleared_by")
    private @Nullable String clearedBy;

    @Column(name = "clear_reason")
    private @Nullable String clearReason;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected RedFlag() {}

    RedFlag(UUID id, UUID clinicId, Sighting sighting, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        patientId = sighting.patientId();
        episodeId = sighting.episodeId();
        code = sighting.code();
        tier = sighting.tier();
        status = FlagStatus.OPEN;
        origin = sighting.origin();
        note = sighting.note();
        observedAt = sighting.observedAt();
        recordedAt = now;
        assessmentId = sighting.assessmentId();
        series = sighting.series();
        updatedAt = now;
    }

    /** A doctor has seen it; the first one counts. */
    void acknowledge(String doctor, Instant now) {
        requireOpen();
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
            acknowledgedBy = doctor;
            updatedAt = now;
        }
    }

    /** Nobody has seen it in time; told once. */
    public void escalate(Instant now) {
        escalatedAt = now;
        updatedAt = now;
    }

    /** A doctor says that it no longer stands. */
    void clear(String doctor, String reason, Instant now) {
        requireOpen();
        status = FlagStatus.CLEARED;
        clearedAt = now;
        clearedBy = doctor;
        clearReason = reason;
        updatedAt = now;
    }

    /** The measurement that it was found in changed; it stands nevertheless, and whoever clears it sees why. */
    void restsOn(Measured now, Instant at) {
        if (now != measured()) {
            measured = now;
            updatedAt = at;
        }
    }

    /** The person was found to be one whose record is another. */
    void moveTo(UUID survivorId, Instant now) {
        patientId = survivorId;
        updatedAt = now;
    }

    private void requireOpen() {
        if (status != FlagStatus.OPEN) {
            throw Conflict.wrongState(status, FlagStatus.OPEN).with("flagId", id);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public String code() {
        return code;
    }

    public Tier tier() {
        return tier;
    }

    public FlagStatus status() {
        return status;
    }

    public Origin origin() {
        return origin;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant observedAt() {
        return observedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable UUID assessmentId() {
        return assessmentId;
    }

    public @Nullable String series() {
        return series;
    }

    /** What became of the measurement that it was found in; null when not measured. */
    public @Nullable Measured measured() {
        return assessmentId != null && measured == null ? Measured.SHOWN : measured;
    }

    public @Nullable Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public @Nullable Instant escalatedAt() {
        return escalatedAt;
    }

    public @Nullable Instant clearedAt() {
        return clearedAt;
    }

    public @Nullable String clearReason() {
        return clearReason;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
