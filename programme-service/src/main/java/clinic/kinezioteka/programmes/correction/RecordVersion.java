package clinic.kinezioteka.programmes.correction;

import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was recorded of a session from some time on, and why it was changed. */
@Entity
@Immutable
@Table(name = "visit_record_version")
public class RecordVersion {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID visitId;
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private VisitRecord record;

    private @Nullable String reason;
    private @Nullable String author;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordVersion() {}

    private RecordVersion(UUID id, Visit visit, @Nullable String reason, @Nullable String author, Instant recordedAt) {
        this.id = id;
        this.clinicId = visit.clinicId();
        this.visitId = visit.id();
        this.version = visit.version();
        this.record = visit.record().orElseThrow();
        this.reason = reason;
        this.author = author;
        this.recordedAt = recordedAt;
    }

    /** As it was completed; who did so is in the audit. */
    static RecordVersion completed(UUID id, Visit visit) {
        Instant then = visit.doneOnRecordAt();
        return new RecordVersion(id, visit, null, null, then == null ? visit.updatedAt() : then);
    }

    /** As it was put right. */
    static RecordVersion corrected(UUID id, Visit visit, String reason, String author) {
        return new RecordVersion(id, visit, reason, author, visit.updatedAt());
    }

    public UUID visitId() {
        return visitId;
    }

    /** Version of the visit. */
    public long version() {
        return version;
    }

    public VisitRecord record() {
        return record;
    }

    /** Why it was changed; empty of what was recorded first. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Subject of who changed it; empty of what was recorded first. */
    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
