package clinic.kinezioteka.programmes.waitlist;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody waits for a time of a visit, or for an earlier one. Each change fails with 409 in a state that does not allow it. */
@Entity
@Table(name = "waitlist_entry")
public class WaitlistEntry implements AboutPatient {

    /** Where an entry stands. */
    @Schema(name = "WaitlistEntryStatus")
    public enum Status {
        /** Is asked when something is free. */
        WAITING,
        /** Has an offer that waits for its answer. */
        OFFERED,
        /** Took none of several offers and is not asked any more, but waits. */
        PAUSED,
        /** The visit has its time. */
        PLACED,
        /** Nobody waits any more. */
        LEFT
    }

    static final Set<Status> ACTIVE = Set.of(Status.WAITING, Status.OFFERED, Status.PAUSED);

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID patientId;
    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private SlotWishes wishes;

    private boolean visitPlanned;
    private int offersMissed;
    private Instant since;
    private Instant lookAt;
    private long sequence = 1;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected WaitlistEntry() {}

    WaitlistEntry(UUID id, Visit visit, boolean visitPlanned, WaitlistWish wish, Instant now) {
        this.id = id;
        this.clinicId = visit.clinicId();
        this.patientId = visit.patientId();
        this.visitId = visit.id();
        this.visitPlanned = visitPlanned;
        this.urgency = wish.urgency();
        this.fromDay = wish.from();
        this.toDay = wish.to();
        this.wishes = wish.slots();
        this.since = now;
        this.lookAt = now;
        this.updatedAt = now;
    }

    private void to(Status next, Instant now, Set<Status> allowed) {
        if (!allowed.contains(status)) {
            throw Conflict.wrongState(status, EnumSet.copyOf(allowed).toArray());
        }
        status = next;
        lookAt = now;
        updatedAt = now;
        sequence++;
    }

    /** Something is offered to him. */
    public void offered(Instant now) {
        to(Status.OFFERED, now, Set.of(Status.WAITING));
    }

    /** The offer ended without his doing. */
    public void waitOn(Instant now) {
        to(Status.WAITING, now, Set.of(Status.OFFERED));
    }

    /** He did not take the offer; who has not taken so many of them is not asked again. */
    public void missOffer(int atMost, Instant now) {
        offersMissed++;
        to(offersMissed < atMost ? Status.WAITING : Status.PAUSED, now, Set.of(Status.OFFERED));
    }

    /** The visit has its time. */
    public void place(Instant now) {
        to(Status.PLACED, now, ACTIVE);
    }

    /** Nobody waits for the visit any more. */
    public void leave(Instant now) {
        to(Status.LEFT, now, ACTIVE);
    }

    void moveTo(UUID survivorId, Instant now) {
        patientId = survivorId;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID visitId() {
        return visitId;
    }

    /** Whether the visit is there only because he waits. */
    boolean plannedItsVisit() {
        return visitPlanned;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Status status() {
        return status;
    }

    /** The first day that would do; null is from now on. */
    public @Nullable LocalDate from() {
        return fromDay;
    }

    /** The day from which on nothing would do any more; null is however long it takes. */
    public @Nullable LocalDate to() {
        return toDay;
    }

    public SlotWishes wishes() {
        return wishes;
    }

    /** How many offers were declined or expired. */
    public int offersMissed() {
        return offersMissed;
    }

    /** Since when he waits: of those who are as urgent, the first is asked first. */
    public Instant since() {
        return since;
    }

    /** When it is looked for him again, unless something becomes free before. */
    public Instant lookAt() {
        return lookAt;
    }

    public long sequence() {
        return sequence;
    }

    public long version() {
        return version;
    }
}
