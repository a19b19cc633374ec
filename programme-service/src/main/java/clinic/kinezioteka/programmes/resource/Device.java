package clinic.kinezioteka.programmes.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit of a kind of device; a clinic with two traction tables has two. */
@Entity
@Table(name = "device")
public class Device {

    @Id
    private UUID id;

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private DeviceKind kind;

    private String name;
    private @Nullable String location;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Device() {}

    @SuppressWarnings("NullAway.Init")
    public Device(UUID id, UUID clinicId, DeviceKind kind, String name, @Nullable String location, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.kind = kind;
        this.name = name;
        this.location = location;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public DeviceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable String location() {
        return location;
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
