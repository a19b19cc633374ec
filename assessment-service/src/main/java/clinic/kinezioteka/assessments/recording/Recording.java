package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.signal.SignalFormat;
import clinic.kinezioteka.defaults.audit.AboutPatient;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A recording of muscles or of a walk and what was computed from it; its bytes stand apart. */
@Entity
@Table(name = "recording")
public class Recording implements AboutPatient {

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID patientId;
    private UUID episodeId;
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private SignalFormat format;

    private long sizeBytes;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private Analysis analysis;

    private Instant performedAt;
    private String uploadedBy;
    private Instant recordedAt;
    Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Recording() {}

    @SuppressWarnings("NullAway.Init")
    Recording(
            UUID id,
            UUID clinicId,
            Assessment computed,
            Analysis.Whole analysis,
            NewRecording made,
            String uploadedBy,
            Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = computed.patientId();
        this.episodeId = computed.episodeId();
        this.assessmentId = computed.id();
        this.kind = computed.kind();
        this.format = analysis.format();
        this.sizeBytes = made.content().limit();
        this.sha256 = Checksum.of(made.content());
        this.analysis = analysis.analysis();
        this.performedAt = computed.performedAt();
        this.uploadedBy = uploadedBy;
        this.recordedAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    UUID clinicId() {
        return clinicId;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    /** The assessment that was computed from it. */
    public UUID assessmentId() {
        return assessmentId;
    }

    public Kind kind() {
        return kind;
    }

    public SignalFormat format() {
        return format;
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    /** Of its bytes, hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Analysis analysis() {
        return analysis;
    }

    public Instant performedAt() {
        return performedAt;
    }

    /** The user who uploaded it. */
    public String uploadedBy() {
        return uploadedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
