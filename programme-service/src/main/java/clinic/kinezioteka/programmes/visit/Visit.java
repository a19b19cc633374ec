package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One visit of a patient: of a module's chain, or free. Each change fails with 409 in a state that does not allow it. */
@Entity
@Table(name = "visit")
public class Visit implements AboutPatient {

    @Id
    private UUID id;

    private UUID clinicId;
    private UUID patientId;
    private @Nullable UUID episodeId;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    @Enumerated(EnumType.STRING)
    private VisitStatus status = VisitStatus.PLANNED;

    private boolean needsRebooking;

    @Embedded
    private @Nullable ChainPlace place;

    @Embedded
    private @Nullable Appointment appointment;

    private boolean retrospective;
    private @Nullable String overrideReason;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable ReasonCode reasonCode;

    private @Nullable Instant checkedInAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant doneOnRecordAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable VisitRecord record;

    private long sequence;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    @SuppressWarnings("NullAway.Init")
    Visit(UUID id, Patient patient, VisitKind kind, @Nullable ChainPlace place, @Nullable String reason, Instant now) {
        this.id = id;
        this.clinicId = patient.clinicId();
        this.patientId = patient.patientId();
        this.episodeId = patient.episodeId();
        this.kind = kind;
        this.place = place;
        this.reason = reason;
        this.createdAt = now;
        changed(now);
    }

    /** A visit outside of any chain. */
    public static Visit free(UUID id, Patient patient, VisitKind kind, String reason, Instant now) {
        return new Visit(id, patient, kind, null, reason, now);
    }

    /** Whose visit it is. */
    public record Patient(UUID clinicId, UUID patientId, @Nullable UUID episodeId) {}

    private void changed(Instant now) {
        updatedAt = now;
        sequence++;
    }

    private void to(VisitStatus next, Instant now, VisitStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Conflict.wrongState(status, (Object[]) allowed);
        }
        status = next;
        changed(now);
    }

    /** Takes place then; from paper when it is entered afterwards; override is an admin's reason. */
    public void book(Appointment at, boolean fromPaper, @Nullable String override, Instant now) {
        to(VisitStatus.BOOKED, now, VisitStatus.PLANNED);
        stand(at, fromPaper, override);
    }

    /** Takes place at another time. */
    public void move(Appointment at, boolean fromPaper, @Nullable String override, Instant now) {
        to(VisitStatus.BOOKED, now, VisitStatus.BOOKED);
        stand(at, fromPaper, override);
    }

    private void stand(Appointment at, boolean fromPaper, @Nullable String override) {
        appointment = at;
        retrospective = fromPaper;
        overrideReason = override;
        needsRebooking = false;
        reasonCode = null;
    }

    void cancel(ReasonCode why, Instant now) {
        to(VisitStatus.CANCELLED, now, VisitStatus.PLANNED, VisitStatus.BOOKED, VisitStatus.SUSPENDED);
        reasonCode = why;
        needsRebooking = false;
    }

    void checkIn(Instant at, Instant now) {
        to(VisitStatus.CHECKED_IN, now, VisitStatus.BOOKED);
        checkedInAt = at;
    }

    void miss(Instant at, ReasonCode why, Instant now) {
        to(VisitStatus.NO_SHOW, now, VisitStatus.BOOKED);
        reasonCode = why;
        done(at, now);
    }

    void complete(Instant at, VisitRecord what, Instant now) {
        to(VisitStatus.COMPLETED, now, VisitStatus.CHECKED_IN);
        record = what;
        done(at, now);
    }

    /** Something else was done than was recorded. */
    void correct(VisitRecord what, Instant now) {
        requireCompleted();
        record = what;
        changed(now);
    }

    void requireCompleted() {
        if (status != VisitStatus.COMPLETED) {
            throw Conflict.wrongState(status, VisitStatus.COMPLETED);
        }
    }

    /** Stands completed because another visit, a consultation, took its place. */
    void completeAs(Visit consultation, Instant now) {
        to(VisitStatus.COMPLETED, now, VisitStatus.PLANNED);
        appointment = consultation.appointment;
        checkedInAt = consultation.checkedInAt;
        record = consultation.record;
        done(consultation.doneAt().orElseThrow(), now);
    }

    private void done(Instant at, Instant now) {
        doneAt = at;
        doneOnRecordAt = now;
    }

    void suspend(Instant now) {
        needsRebooking = status == VisitStatus.BOOKED || needsRebooking;
        to(VisitStatus.SUSPENDED, now, VisitStatus.PLANNED, VisitStatus.BOOKED);
        appointment = null;
        reasonCode = ReasonCode.RED_FLAG;
    }

    void resume(Instant now) {
        to(VisitStatus.PLANNED, now, VisitStatus.SUSPENDED);
        reasonCode = null;
    }

    /** The patient was found to be one whose record is another. */
    void moveTo(UUID survivorId, Instant now) {
        patientId = survivorId;
        changed(now);
    }

    /** Gives its time to another visit of the same patient and waits for a new one. */
    void giveWay(Instant now) {
        to(VisitStatus.PLANNED, now, VisitStatus.BOOKED);
        appointment = null;
        retrospective = false;
        overrideReason = null;
        needsRebooking = true;
        reasonCode = ReasonCode.MERGE_CONFLICT;
    }

    void place(ChainPlace newPlace, Instant now) {
        place = newPlace;
        changed(now);
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

    public @Nullable UUID episodeId() {
        return episodeId;
    }

    public VisitKind kind() {
        return kind;
    }

    public VisitStatus status() {
        return status;
    }

    /** Whether it lost its booking by a hold and waits for a new one. */
    public boolean needsRebooking() {
        return needsRebooking;
    }

    /** Where it stands in its module's chain; empty for a free visit. */
    public Optional<ChainPlace> place() {
        return Optional.ofNullable(place);
    }

    /** Its last booking; a cancelled or missed visit keeps what was agreed. */
    public Optional<Appointment> appointment() {
        return Optional.ofNullable(appointment);
    }

    public boolean isRetrospective() {
        return retrospective;
    }

    public @Nullable String overrideReason() {
        return overrideReason;
    }

    /** Why a free visit was wanted; text that never leaves in an event. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable ReasonCode reasonCode() {
        return reasonCode;
    }

    public @Nullable Instant checkedInAt() {
        return checkedInAt;
    }

    /** Clinical time of its completion, or of being missed. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** When that was entered. */
    public @Nullable Instant doneOnRecordAt() {
        return doneOnRecordAt;
    }

    public Optional<VisitRecord> record() {
        return Optional.ofNullable(record);
    }

    public long sequence() {
        return sequence;
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
