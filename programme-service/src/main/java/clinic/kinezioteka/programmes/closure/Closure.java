package clinic.kinezioteka.programmes.closure;

import clinic.kinezioteka.programmes.timetable.Span;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A time at which a practitioner, a room, a device or the whole clinic cannot be booked. It does not change: another one takes its place. */
@Entity
@Table(name = "closure")
public class Closure {

    @Id
    private UUID id;

    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID resourceId;

    @Embedded
    private Period period;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    Closure(UUID id, UUID clinicId, NewClosure wanted, Span span, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.subject = wanted.subject();
        this.resourceId = wanted.resourceId();
        this.period = wanted.period();
        this.startsAt = span.start();
        this.endsAt = span.end();
        this.reason = wanted.reason();
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public Subject subject() {
        return subject;
    }

    /** The practitioner, room or device; of the whole clinic its own id. */
    public UUID resourceId() {
        return resourceId;
    }

    public Period period() {
        return period;
    }

    public Span span() {
        return new Span(startsAt, endsAt);
    }

    public Reason reason() {
        return reason;
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
