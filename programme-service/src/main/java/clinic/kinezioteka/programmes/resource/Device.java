package clinic.kinezioteka.programmes.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One unit of a kind of device; a clinic with two traction tables has two. */
@Entity
@Table(name = "device")
public class Device extends Bookable {

    @Enumerated(EnumType.STRING)
    private DeviceKind kind;

    private String name;
    private @Nullable String location;
    private @Nullable UUID roomId;

    @SuppressWarnings("NullAway.Init")
    protected Device() {}

    @SuppressWarnings("NullAway.Init")
    public Device(UUID id, UUID clinicId, DeviceDetails details, Instant now) {
        super(id, clinicId, now);
        describe(details);
    }

    /** Bookings that stand are not touched. */
    public void change(DeviceDetails details, Instant now) {
        change(now);
        describe(details);
    }

    private void describe(DeviceDetails details) {
        kind = details.kind();
        name = details.name();
        location = details.location();
        roomId = details.roomId();
    }

    public DeviceDetails details() {
        return new DeviceDetails(kind, name, location, roomId);
    }

    public DeviceKind kind() {
        return kind;
    }

    /** Where it stands and is used; null for one that is taken to any room. */
    public @Nullable UUID roomId() {
        return roomId;
    }

    public String name() {
        return name;
    }
}
