package clinic.kinezioteka.programmes.resource;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a clinic has to take visits: a practitioner, a room or a device unit, each booked by itself. */
@MappedSuperclass
public abstract class Bookable {

    @Id
    private UUID id;

    private UUID clinicId;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bookable() {}

    Bookable(UUID id, UUID clinicId, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Something of it changes now. */
    void change(Instant now) {
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
