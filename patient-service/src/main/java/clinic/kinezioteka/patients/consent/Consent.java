package clinic.kinezioteka.patients.consent;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a patient decided about one use of his data. It is never rewritten: he takes it back, or decides anew. */
@Entity
@Table(name = "consent")
public class Consent implements AboutPatient {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "partner_id", updatable = false)
    private @Nullable UUID partnerId;

    @Column(name = "purpose", updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "decision", updatable = false)
    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "origin", updatable = false)
    @Enumerated(EnumType.STRING)
    private DecisionOrigin origin;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate validTo;

    @Column(name = "superseded_from")
    private @Nullable LocalDate supersededFrom;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(
            UUID id,
            UUID clinicId,
            UUID patientId,
            ConsentDetails details,
            DecisionOrigin origin,
            String recordedBy,
            Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = patientId;
        partnerId = details.partnerId();
        purpose = details.purpose();
        decision = details.decision();
        this.origin = origin;
        validFrom = details.validFrom();
        validTo = details.validTo();
        this.recordedBy = recordedBy;
        recordedAt = now;
        updatedAt = now;
    }

    /** Whether the patient's yes counts on this day, as far as is known at this instant. */
    boolean stands(LocalDate today) {
        return decision == Decision.GRANTED && status(today) == ConsentStatus.IN_FORCE;
    }

    /** Whether it counts on this day of the clinic. */
    public ConsentStatus status(LocalDate today) {
        if (withdrawnAt != null) {
            return ConsentStatus.WITHDRAWN;
        }
        if (supersededFrom != null && !supersededFrom.isAfter(today)) {
            return ConsentStatus.SUPERSEDED;
        }
        if (validFrom.isAfter(today)) {
            return ConsentStatus.UPCOMING;
        }
        return validTo != null && validTo.isBefore(today) ? ConsentStatus.EXPIRED : ConsentStatus.IN_FORCE;
    }

    void withdraw(LocalDate today, Instant now) {
        if (decision != Decision.GRANTED) {
            throw Conflict.wrongState(decision, Decision.GRANTED);
        }
        ConsentStatus status = status(today);
        if (status != ConsentStatus.IN_FORCE && status != ConsentStatus.UPCOMING) {
            throw Conflict.wrongState(status, ConsentStatus.IN_FORCE, ConsentStatus.UPCOMING);
        }
        withdrawnAt = now;
        updatedAt = now;
    }

    /** From this day on a later decision counts instead; null while there is none. */
    void supersede(@Nullable LocalDate from, Instant now) {
        if (!Objects.equals(supersededFrom, from)) {
            supersededFrom = from;
            updatedAt = now;
        }
    }

    /** When the patient decided last: he took it back, or it was recorded. */
    public Instant decidedAt() {
        return withdrawnAt == null ? recordedAt : withdrawnAt;
    }

    boolean isAboutTheSame(Consent other) {
        return purpose == other.purpose && Objects.equals(partnerId, other.partnerId);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID clinicId() {
        return clinicId;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public ConsentDetails details() {
        return new ConsentDetails(purpose, decision, partnerId, validFrom, validTo);
    }

    public DecisionOrigin origin() {
        return origin;
    }

    public @Nullable LocalDate supersededFrom() {
        return supersededFrom;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
