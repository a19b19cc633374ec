package clinic.kinezioteka.programmes.followup;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.episode.Episode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a patient does some months after his episode was closed. Each change fails with 409 in a state that does not allow it. */
@Entity
@Table(name = "follow_up")
public class FollowUp implements AboutPatient {

    /** Where a follow-up stands. */
    @Schema(name = "FollowUpStatus")
    public enum Status {
        /** Waits to be booked. */
        OFFERED,
        /** Its review has a time. */
        BOOKED,
        /** The review took place. */
        COMPLETED,
        /** The patient does not want it, or cannot be had. */
        DECLINED,
        /** Its patient is to be forgotten. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID patientId;
    private UUID episodeId;
    private int months;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OFFERED;

    private LocalDate dueFrom;
    private LocalDate dueOn;
    private LocalDate dueUntil;
    private Instant dueAt;
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private long sequence = 1;

    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(UUID id, Episode closed, UUID patientId, int months, DueWindow window, Instant now) {
        this.id = id;
        this.clinicId = closed.clinicId();
        this.patientId = patientId;
        this.episodeId = closed.id();
        this.months = months;
        this.dueFrom = window.from();
        this.dueOn = window.on();
        this.dueUntil = window.until();
        this.dueAt = window.on().atStartOfDay(ZoneOffset.UTC).toInstant();
        this.createdAt = now;
        this.updatedAt = now;
    }

    private void to(Status next, Instant now, Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Conflict.wrongState(status, (Object[]) allowed);
        }
        status = next;
        updatedAt = now;
        sequence++;
    }

    void requireOffered() {
        if (status != Status.OFFERED) {
            throw Conflict.wrongState(status, Status.OFFERED);
        }
    }

    /** This visit is its review. */
    void book(UUID reviewId, Instant now) {
        to(Status.BOOKED, now, Status.OFFERED);
        visitId = reviewId;
    }

    /** The review was cancelled or missed: another may be booked. */
    void offerAgain(Instant now) {
        to(Status.OFFERED, now, Status.BOOKED);
        visitId = null;
    }

    void complete(Instant now) {
        to(Status.COMPLETED, now, Status.BOOKED);
    }

    void decline(DeclineReason why, Instant now) {
        to(Status.DECLINED, now, Status.OFFERED);
        declineReason = why;
    }

    void withdraw(Instant now) {
        to(Status.WITHDRAWN, now, Status.OFFERED, Status.BOOKED);
        visitId = null;
    }

    void moveTo(UUID survivorId, Instant now) {
        patientId = survivorId;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    /** How many months after the close. */
    public int months() {
        return months;
    }

    public Status status() {
        return status;
    }

    /** The first day on which it may take place. */
    public LocalDate dueFrom() {
        return dueFrom;
    }

    /** The day so many months after the close. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day on which it is in time. */
    public LocalDate dueUntil() {
        return dueUntil;
    }

    /** The day on which it is due as an instant, by which follow-ups are ordered. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The DOCTOR_REVIEW that was booked for it; null while none is. */
    public @Nullable UUID visitId() {
        return visitId;
    }

    public @Nullable DeclineReason declineReason() {
        return declineReason;
    }

    public long sequence() {
        return sequence;
    }

    public long version() {
        return version;
    }
}
