package clinic.kinezioteka.programmes.offer;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.booking.Reservation;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.waitlist.WaitlistEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A slot that is kept for one who waits, until he answers or it expires; its id is that of the reservation. */
@Entity
@Table(name = "waitlist_offer")
public class Offer implements AboutPatient {

    /** Where an offer stands. */
    @Schema(name = "WaitlistOfferStatus")
    public enum Status {
        OPEN,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        /** Ended without an answer: the visit got another time or was reserved one, was suspended, or is waited for no more. */
        WITHDRAWN
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID entryId;
    private UUID patientId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Embedded
    private Appointment slot;

    private Instant expiresAt;
    private Instant offeredAt;

    private @Nullable Instant endedAt;

    private long sequence = 1;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(Reservation reservation, WaitlistEntry entry, Appointment slot, Instant now) {
        this.id = reservation.id();
        this.clinicId = entry.clinicId();
        this.entryId = entry.id();
        this.patientId = entry.patientId();
        this.visitId = entry.visitId();
        this.slot = slot;
        this.expiresAt = reservation.expiresAt();
        this.offeredAt = now;
        this.updatedAt = now;
    }

    private void end(Status how, Instant now) {
        if (status != Status.OPEN) {
            throw Conflict.wrongState(status, Status.OPEN);
        }
        status = how;
        endedAt = now;
        updatedAt = now;
        sequence++;
    }

    /** Fails with 409 {@code offer-expired} once its time is over. */
    void accept(Instant now) {
        if (status == Status.OPEN && !expiresAt.isAfter(now)) {
            throw new Conflict("offer-expired", "The offer was to be answered earlier.").with("expiresAt", expiresAt);
        }
        end(Status.ACCEPTED, now);
    }

    void decline(Instant now) {
        end(Status.DECLINED, now);
    }

    void expire(Instant now) {
        end(Status.EXPIRED, now);
    }

    void withdraw(Instant now) {
        end(Status.WITHDRAWN, now);
    }

    void moveTo(UUID survivorId, Instant now) {
        patientId = survivorId;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID entryId() {
        return entryId;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID visitId() {
        return visitId;
    }

    public Status status() {
        return status;
    }

    /** What is offered. */
    public Appointment slot() {
        return slot;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** When it was answered, expired or was withdrawn; null before. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public long sequence() {
        return sequence;
    }

    public long version() {
        return version;
    }
}
