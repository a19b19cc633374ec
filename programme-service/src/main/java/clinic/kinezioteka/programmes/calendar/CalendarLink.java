package clinic.kinezioteka.programmes.calendar;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets whoever knows its secret read one calendar, until it is revoked. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink implements AboutPatient {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    @SuppressWarnings("UnusedVariable")
    private byte[] secretHash;

    @Embedded
    private CalendarOwner owner;

    private Instant createdAt;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarLink() {}

    CalendarLink(UUID id, UUID clinicId, CalendarSecret secret, CalendarOwner owner, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.secretHash = secret.hash();
        this.owner = owner;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Whose calendar it shows. */
    public CalendarOwner owner() {
        return owner;
    }

    @Override
    public @Nullable UUID patientId() {
        return owner.patientId();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
