package clinic.kinezioteka.programmes.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A time at which one practitioner, room, device unit or patient is taken by one visit. */
@Entity
@Immutable
@Table(name = "booking")
public class Booking {

    enum Status {
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

    public UUID visitId() {
        return visitId;
    }

    public boolean overlaps(Booking other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
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
