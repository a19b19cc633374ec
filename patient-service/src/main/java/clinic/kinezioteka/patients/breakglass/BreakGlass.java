package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.failure.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a doctor of another clinic may read a patient for a while; it belongs to the patient's clinic. */
@Entity
@Table(name = "break_glass")
public class BreakGlass {
    static final Duration LASTS = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "subject_clinic_id", updatable = false)
    private UUID subjectClinicId;

    @Column(name = "reason")
    private String reason;

    @Column(name = "granted_at", updatable = false)
    private Instant grantedAt;

    @Column(name = "until")
    private Instant until;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @Column(name = "verdict")
    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected BreakGlass() {}

    BreakGlass(
            UUID id, UUID clinicId, UUID patientId, String subject, UUID subjectClinicId, String reason, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = patientId;
        this.subject = subject;
        this.subjectClinicId = subjectClinicId;
        this.reason = reason;
        grantedAt = now;
        until = now.plus(LASTS);
        status = ReviewStatus.TO_REVIEW;
        updatedAt = now;
    }

    /** He needs it no longer; one that has ended by itself cannot be ended again. */
    void end(Instant now) {
        if (!now.isBefore(until)) {
            throw Conflict.wrongState("ENDED", "STANDING");
        }
        until = now;
        updatedAt = now;
    }

    /** Once: what was found stays. */
    void review(Review review, String reviewer, Instant now) {
        if (status != ReviewStatus.TO_REVIEW) {
            throw Conflict.wrongState(status, ReviewStatus.TO_REVIEW);
        }
        status = ReviewStatus.REVIEWED;
        verdict = review.verdict();
        note = review.note();
        reviewedBy = reviewer;
        reviewedAt = now;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The patient's clinic. */
    public UUID clinicId() {
        return clinicId;
    }

    public UUID patientId() {
        return patientId;
    }

    /** Who may read: {@code sub} of the doctor's tokens. */
    public String subject() {
        return subject;
    }

    /** The doctor's clinic. */
    public UUID subjectClinicId() {
        return subjectClinicId;
    }

    public String reason() {
        return reason;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Instant until() {
        return until;
    }

    public ReviewStatus status() {
        return status;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
