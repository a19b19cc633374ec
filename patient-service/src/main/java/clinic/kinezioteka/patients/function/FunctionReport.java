package clinic.kinezioteka.patients.function;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A FUNCTION that assessment-service recorded: what closing an episode needs of it. */
@Entity
@Table(name = "function_report")
public class FunctionReport {
    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "episode_id", updatable = false)
    private UUID episodeId;

    @Column(name = "sequence")
    private long sequence;

    @Column(name = "performed_at")
    private @Nullable Instant performedAt;

    @Column(name = "work_status")
    @Enumerated(EnumType.STRING)
    private @Nullable WorkStatus workStatus;

    @Column(name = "analgesics")
    @Enumerated(EnumType.STRING)
    private @Nullable Analgesics analgesics;

    @SuppressWarnings("NullAway.Init")
    protected FunctionReport() {}

    FunctionReport(UUID assessmentId, UUID clinicId, UUID episodeId) {
        this.assessmentId = assessmentId;
        this.clinicId = clinicId;
        this.episodeId = episodeId;
        sequence = -1;
    }

    /** Takes over a version of the assessment, unless a later one is known; a voided one says nothing. */
    void tell(
            long version,
            @Nullable Instant performed,
            @Nullable WorkStatus newWorkStatus,
            @Nullable Analgesics newAnalgesics) {
        if (version > sequence) {
            sequence = version;
            performedAt = performed;
            workStatus = newWorkStatus;
            analgesics = newAnalgesics;
        }
    }
}
