package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.assessments.visit.DueAssessment;
import clinic.kinezioteka.assessments.visit.VisitNews;
import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The assessments due at one visit. */
@Entity
@Table(name = "protocol")
public class Protocol implements AboutPatient {

    /** COMPLETE when each due assessment is recorded or waived; CANCELLED with its visit. */
    @Schema(name = "ProtocolStatus", description = "Where a protocol stands")
    public enum Status {
        OPEN,
        COMPLETE,
        CANCELLED
    }

    @Id
    private UUID id;

    UUID clinicId;
    private UUID patientId;
    private UUID episodeId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProtocolItem> items = List.of();

    private Instant createdAt;
    Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Protocol() {}

    @SuppressWarnings("NullAway.Init")
    Protocol(UUID id, UUID clinicId, UUID episodeId, VisitNews visit, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = visit.patientId();
        this.episodeId = episodeId;
        this.visitId = visit.visitId();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
    }

    /** Takes what is due now, keeping what became of what was due before; opens what was cancelled. */
    void expect(List<DueAssessment> due, Instant now) {
        items = due.stream().map(this::itemOf).toList();
        status = Status.OPEN;
        settle(now);
    }

    /** Closes what this assessment fulfils. */
    void record(UUID assessmentId, DueAssessment done, Instant now) {
        if (status != Status.CANCELLED) {
            items = items.stream()
                    .map(item -> item.due().equals(done) ? item.recorded(assessmentId) : item)
                    .toList();
            settle(now);
        }
    }

    /** Takes only these for recorded, since one of its visit was corrected or voided; what is cancelled stays so. */
    void recordedOnlyBy(Map<DueAssessment, List<UUID>> valid, Instant now) {
        List<ProtocolItem> reviewed = items.stream()
                .map(item -> item.recordedOnlyBy(valid.getOrDefault(item.due(), List.of())))
                .toList();
        if (!reviewed.equals(items)) {
            items = reviewed;
            settle(now);
        }
    }

    /**
     * Waives what is due, with a reason.
     *
     * @throws RuleBroken when it is not an assessment of this protocol
     * @throws Conflict when it is no longer due
     */
    void waive(DueAssessment due, UUID waiverId, String reason, Instant now) {
        ProtocolItem waived = items.stream()
                .filter(item -> item.due().equals(due))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("not-due", "This assessment is not due at this visit.")
                        .violation("kind", "must be one of the protocol's assessments, with its test"));
        if (status == Status.CANCELLED) {
            throw Conflict.wrongState(status, Status.OPEN);
        }
        if (!waived.isDue()) {
            throw Conflict.wrongState(waived.state(), ProtocolItem.State.DUE);
        }
        items = items.stream()
                .map(item -> item.due().equals(due) ? item.waived(waiverId, reason) : item)
                .toList();
        settle(now);
    }

    void cancel(Instant now) {
        status = Status.CANCELLED;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private void settle(Instant now) {
        if (status != Status.CANCELLED) {
            status = items.stream().anyMatch(ProtocolItem::isDue) ? Status.OPEN : Status.COMPLETE;
        }
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private ProtocolItem itemOf(DueAssessment due) {
        return items.stream().filter(item -> item.due().equals(due)).findFirst().orElseGet(() -> ProtocolItem.due(due));
    }

    private List<DueAssessment> in(ProtocolItem.State state) {
        return items.stream()
                .filter(item -> item.state() == state)
                .map(ProtocolItem::due)
                .toList();
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

    public UUID visitId() {
        return visitId;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** All, whatever became of them. */
    public List<DueAssessment> due() {
        return items.stream().map(ProtocolItem::due).toList();
    }

    /** Neither recorded nor waived. */
    public List<DueAssessment> missing() {
        return in(ProtocolItem.State.DUE);
    }

    public List<DueAssessment> recorded() {
        return in(ProtocolItem.State.RECORDED);
    }

    /** What was waived, each with its reason. */
    public List<Waiver> waived() {
        return items.stream()
                .filter(item -> item.state() == ProtocolItem.State.WAIVED)
                .map(Waiver::of)
                .toList();
    }
}
