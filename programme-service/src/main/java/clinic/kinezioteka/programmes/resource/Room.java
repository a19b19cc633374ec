package clinic.kinezioteka.programmes.resource;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A room, and the kinds of visit that it is fit for; none named means all. */
@Entity
@Table(name = "room")
public class Room {

    @Id
    private UUID id;

    private UUID clinicId;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<VisitKind> fitFor;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    @SuppressWarnings("NullAway.Init")
    public Room(UUID id, UUID clinicId, String name, List<VisitKind> fitFor, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.name = name;
        this.fitFor = List.copyOf(fitFor);
        this.createdAt = now;
        this.updatedAt = now;
    }

    public boolean fits(VisitKind kind) {
        return fitFor.isEmpty() || fitFor.contains(kind);
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public String name() {
        return name;
    }

    public List<VisitKind> fitFor() {
        return fitFor;
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
