package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Repetitions of one exercise on one day, in the clinic or at home, as its last version says them. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    /** Where the repetitions were done. */
    public enum Origin {
        CLINIC,
        HOME
    }

    /** Whether the repetitions count. */
    @Schema(name = "HomeExerciseStatus")
    public enum Status {
        VALID,
        VOIDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Status status = Status.VALID;

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
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable")
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
        this.recordedAt = now;
        this.updatedAt = now;
    }

    static LedgerEntry inClinic(UUID id, Programme programme, Repetitions done, UUID visitId, Instant now) {
        return new LedgerEntry(id, programme, done, Origin.CLINIC, visitId, now);
    }

    static LedgerEntry atHome(UUID id, Programme programme, Repetitions done, Instant now) {
        return new LedgerEntry(id, programme, done, Origin.HOME, null, now);
    }

    /** Lets it say what was done indeed. Fails with 409 when it was taken back. */
    void correct(Repetitions done, Instant now) {
        requireValid();
        movementPattern = done.movementPattern();
        exercise = done.exercise();
        repetitions = done.count();
        date = done.on();
        recorded(now);
    }

    /** Lets it count no more. Fails with 409 when that was done before. */
    void makeVoid(Instant now) {
        requireValid();
        status = Status.VOIDED;
        recorded(now);
    }

    private void recorded(Instant now) {
        recordedAt = now;
        updatedAt = now;
    }

    void requireValid() {
        if (status != Status.VALID) {
            throw Conflict.wrongState(status, Status.VALID);
        }
    }

    /** What it says now. */
    Repetitions repetitionsDone() {
        return new Repetitions(movementPattern, exercise, repetitions, date);
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    /** Grows with each correction, and when it is taken back. */
    public long version() {
        return version;
    }

    public Status status() {
        return status;
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

    /** When this version was entered; a merge enters none. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
