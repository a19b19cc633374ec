package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a patient was to be reminded of a day's home exercise. */
@Entity
@Immutable
@Table(name = "home_reminder")
public class HomeReminder {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    @SuppressWarnings("UnusedVariable")
    private UUID patientId;

    private UUID programmeId;
    private LocalDate day;
    private Instant dueAt;

    @SuppressWarnings("NullAway.Init")
    protected HomeReminder() {}

    HomeReminder(UUID id, Programme programme, LocalDate day, Instant now) {
        this.id = id;
        this.clinicId = programme.clinicId();
        this.patientId = programme.patientId();
        this.programmeId = programme.id();
        this.day = day;
        this.dueAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    /** The day in the clinic's zone. */
    public LocalDate day() {
        return day;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
