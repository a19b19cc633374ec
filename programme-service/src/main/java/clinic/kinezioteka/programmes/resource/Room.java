package clinic.kinezioteka.programmes.resource;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A room, with the kinds of visit and the technique families that it is fit for; none named means all. */
@Entity
@Table(name = "room")
public class Room extends Bookable {

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<VisitKind> fitFor;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> techniques;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    @SuppressWarnings("NullAway.Init")
    public Room(UUID id, UUID clinicId, RoomDetails details, Instant now) {
        super(id, clinicId, now);
        describe(details);
    }

    /** Bookings that stand are not touched. */
    public void change(RoomDetails details, Instant now) {
        change(now);
        describe(details);
    }

    private void describe(RoomDetails details) {
        name = details.name();
        fitFor = Told.once(details.fitFor());
        techniques = Told.once(details.techniques());
    }

    public RoomDetails details() {
        return new RoomDetails(name, fitFor, techniques);
    }

    public String name() {
        return name;
    }

    public List<VisitKind> fitFor() {
        return fitFor;
    }

    /** Technique families that it is fit for; none named means all. */
    public List<String> techniques() {
        return techniques;
    }
}
