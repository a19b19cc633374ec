package clinic.kinezioteka.programmes.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A time at which one practitioner, room, device unit or patient is taken by one visit. */
@Entity
@Immutable
@Table(name = "booking")
public class Booking {

    enum Status {
        RESERVED,
        BOOKED,
        OVERBOOKED
    }

    @Id
    private UUID id;

    UUID clinicId;
    private UUID resourceId;
    UUID visitId;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    Status status;

    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID reservationId;

    private @Nullable Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    Booking(UUID id, UUID clinicId, UUID visitId, Claim claim) {
        this.id = id;
        this.clinicId = clinicId;
        this.resourceId = claim.resourceId();
        this.visitId = visitId;
        this.startsAt = claim.start();
        this.endsAt = claim.end();
        this.status = claim.overbooked() ? Status.OVERBOOKED : Status.BOOKED;
    }

    /** Kept for the visit of a reservation until it expires. */
    Booking(UUID id, UUID clinicId, Reservation reservation, Claim claim) {
        this(id, clinicId, reservation.visitId(), claim);
        this.status = Status.RESERVED;
        this.reservationId = reservation.id();
        this.expiresAt = reservation.expiresAt();
    }

    public UUID visitId() {
        return visitId;
    }

    public boolean overlaps(Booking other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Until when it is only reserved; empty when it is booked. */
    public Optional<Instant> reservedUntil() {
        return Optional.ofNullable(expiresAt);
    }

    public UUID resourceId() {
        return resourceId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
