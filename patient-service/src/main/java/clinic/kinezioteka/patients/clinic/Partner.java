package clinic.kinezioteka.patients.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A clinic outside the network that refers patients. */
@Entity
@Table(name = "partner")
public class Partner {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Partner() {}

    Partner(UUID id, PartnerDetails details, Instant now) {
        this.id = id;
        name = details.name();
        updatedAt = now;
    }

    void change(PartnerDetails details, Instant now) {
        name = details.name();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PartnerDetails details() {
        return new PartnerDetails(name);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
