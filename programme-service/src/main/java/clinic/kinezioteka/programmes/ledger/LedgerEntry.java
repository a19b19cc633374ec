package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Repetitions of one exercise on one day, in the clinic or at home; never changed. */
@Entity
@Immutable
@Table(name = "ledger_entry")
public class LedgerEntry {

    /** Where the repetitions were done. */
    public enum Origin {
        CLINIC,
        HOME
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID programmeId;
    private UUID patientId;
    private UUID episodeId;
    private String movementPattern;
    private String exercise;
    private int repetitions;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "done_on")
    private LocalDate date;

    private @Nullable UUID visitId;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    private LedgerEntry(
            UUID id, Programme programme, Repetitions done, Origin origin, @Nullable UUID visitId, Instant now) {
        this.id = id;
        this.clinicId = programme.clinicId();
        this.programmeId = programme.id();
        this.patientId = programme.patientId();
        this.episodeId = programme.episodeId();
        this.movementPattern = done.movementPattern();
        this.exercise = done.exercise();
        this.repetitions = done.count();
        this.origin = origin;
        this.date = done.on();
        this.visitId = visitId;
        this.updatedAt = now;
    }

    static LedgerEntry inClinic(UUID id, Programme programme, Repetitions done, UUID visitId, Instant now) {
        return new LedgerEntry(id, programme, done, Origin.CLINIC, visitId, now);
    }

    static LedgerEntry atHome(UUID id, Programme programme, Repetitions done, Instant now) {
        return new LedgerEntry(id, programme, done, Origin.HOME, null, now);
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public String movementPattern() {
        return movementPattern;
    }

    /** Code of the catalogue. */
    public String exercise() {
        return exercise;
    }

    public int repetitions() {
        return repetitions;
    }

    public Origin origin() {
        return origin;
    }

    /** The day in the clinic's zone. */
    public LocalDate date() {
        return date;
    }

    /** The session in which they were done; empty at home. */
    public Optional<UUID> visitId() {
        return Optional.ofNullable(visitId);
    }

    public Instant recordedAt() {
        return updatedAt;
    }
}
