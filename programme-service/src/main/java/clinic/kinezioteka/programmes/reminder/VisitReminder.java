package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a patient was to be reminded of a visit at the time that was then agreed. */
@Entity
@Immutable
@Table(name = "visit_reminder")
public class VisitReminder {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    @SuppressWarnings("UnusedVariable")
    private UUID patientId;

    private UUID visitId;
    private int number;
    private Instant startsAt;
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected VisitReminder() {}

    VisitReminder(UUID id, Visit visit, int number, Instant now) {
        this.id = id;
        this.clinicId = visit.clinicId();
        this.patientId = visit.patientId();
        this.visitId = visit.id();
        this.number = number;
        this.startsAt = visit.appointment().orElseThrow().startsAt();
        this.dueAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID visitId() {
        return visitId;
    }

    /** 1 for the first reminder of the visit, more after each move. */
    public int number() {
        return number;
    }

    /** Start of the visit as it was agreed then. */
    public Instant startsAt() {
        return startsAt;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
