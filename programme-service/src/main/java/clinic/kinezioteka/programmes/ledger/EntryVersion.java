package clinic.kinezioteka.programmes.ledger;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an entry of the ledger said from some time on, and why. */
@Entity
@Immutable
@Table(name = "ledger_entry_version")
public class EntryVersion {

    /** How a version came about. */
    @Schema(name = "HomeExerciseOrigin")
    public enum Origin {
        LOGGED,
        CORRECTED,
        VOIDED
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID entryId;
    private long version;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String movementPattern;
    private String exercise;
    private int repetitions;

    @Column(name = "done_on")
    private LocalDate date;

    private @Nullable String reason;
    private @Nullable String author;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected EntryVersion() {}

    private EntryVersion(UUID id, LedgerEntry entry, Origin origin, @Nullable String reason, @Nullable String author) {
        this.id = id;
        this.clinicId = entry.clinicId();
        this.entryId = entry.id();
        this.version = entry.version();
        this.origin = origin;
        this.movementPattern = entry.movementPattern();
        this.exercise = entry.exercise();
        this.repetitions = entry.repetitions();
        this.date = entry.date();
        this.reason = reason;
        this.author = author;
        this.recordedAt = entry.recordedAt();
    }

    /** As it was entered; who did is in the audit. */
    static EntryVersion logged(UUID id, LedgerEntry entry) {
        return new EntryVersion(id, entry, Origin.LOGGED, null, null);
    }

    /** As it was changed. */
    static EntryVersion changed(UUID id, LedgerEntry entry, Origin origin, String reason, String author) {
        return new EntryVersion(id, entry, origin, reason, author);
    }

    public UUID entryId() {
        return entryId;
    }

    public long version() {
        return version;
    }

    public Origin origin() {
        return origin;
    }

    public String movementPattern() {
        return movementPattern;
    }

    public String exercise() {
        return exercise;
    }

    public int repetitions() {
        return repetitions;
    }

    public LocalDate date() {
        return date;
    }

    /** Why it was changed; empty of what was entered first. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Subject of who changed it; empty of what was entered first. */
    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
