package clinic.kinezioteka.patients.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A document of an episode; what is in it stands apart, in parts. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "episode_id", updatable = false)
    private UUID episodeId;

    @Column(name = "kind", updatable = false)
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "format", updatable = false)
    @Enumerated(EnumType.STRING)
    private DocumentFormat format;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "uploaded_by", updatable = false)
    private String uploadedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID id, UUID clinicId, UUID episodeId, Upload upload, String sha256, String uploadedBy, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.episodeId = episodeId;
        kind = upload.kind();
        format = upload.format();
        fileName = upload.fileName();
        sizeBytes = upload.content().limit();
        this.sha256 = sha256;
        this.uploadedBy = uploadedBy;
        recordedAt = now;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public DocumentFormat format() {
        return format;
    }

    public String fileName() {
        return fileName;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    public String sha256() {
        return sha256;
    }

    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
