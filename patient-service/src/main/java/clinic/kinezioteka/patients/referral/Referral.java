package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A patient whom a partner sends to a clinic. */
@Entity
@Table(name = "referral")
public class Referral {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "partner_id", updatable = false)
    private UUID partnerId;

    @Column(name = "external_reference")
    private String externalReference;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Column(name = "sent_patient")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SentPatient sentPatient;

    @Column(name = "condition", updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Condition condition;

    @Column(name = "region", updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Region region;

    @Column(name = "side", updatable = false)
    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    @Column(name = "icd10", updatable = false)
    private @Nullable String icd10;

    @Column(name = "urgency", updatable = false)
    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "consent", updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private ReferralConsent consent;

    @Column(name = "patient_id")
    private @Nullable UUID patientId;

    @Column(name = "episode_id")
    private @Nullable UUID episodeId;

    @Column(name = "decline_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    @Column(name = "decline_text")
    private @Nullable String declineText;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(UUID id, UUID partnerId, ReferralDetails details, Instant now) {
        this.id = id;
        this.partnerId = partnerId;
        clinicId = details.clinicId();
        externalReference = details.externalReference();
        status = ReferralStatus.RECEIVED;
        sentPatient = new SentPatient(details.patient(), details.complaint(), details.preferredTimes());
        condition = details.condition();
        region = details.region();
        side = details.side();
        icd10 = details.icd10();
        urgency = details.urgency();
        consent = details.consent();
        recordedAt = now;
        updatedAt = now;
    }

    public void accept(UUID patient, UUID episode, Instant now) {
        become(ReferralStatus.ACCEPTED, now);
        patientId = patient;
        episodeId = episode;
    }

    public void decline(DeclineReason reason, @Nullable String text, Instant now) {
        become(ReferralStatus.DECLINED, now);
        declineReason = reason;
        declineText = text;
    }

    void withdraw(Instant now) {
        become(ReferralStatus.WITHDRAWN, now);
    }

    boolean isAbout(PatientDetails person) {
        return sentPatient != null && sentPatient.is(person);
    }

    /** Who was sent and what was written of him is forgotten; that there was a referral, and how it ended, stays. */
    void forget(Instant now) {
        sentPatient = null;
        declineText = null;
        updatedAt = now;
    }

    public void requireReceived() {
        if (status != ReferralStatus.RECEIVED) {
            throw Conflict.wrongState(status, ReferralStatus.RECEIVED);
        }
    }

    private void become(ReferralStatus next, Instant now) {
        requireReceived();
        status = next;
        updatedAt = now;
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

    public UUID partnerId() {
        return partnerId;
    }

    public ReferralStatus status() {
        return status;
    }

    /** The partner's own. */
    public String externalReference() {
        return externalReference;
    }

    /** Who is sent; null once he was erased, and a while after he was not taken. */
    public @Nullable SentPatient sentPatient() {
        return sentPatient;
    }

    public @Nullable Condition condition() {
        return condition;
    }

    public @Nullable Region region() {
        return region;
    }

    public @Nullable Side side() {
        return side;
    }

    public @Nullable String icd10() {
        return icd10;
    }

    public Urgency urgency() {
        return urgency;
    }

    public ReferralConsent consent() {
        return consent;
    }

    /** The patient of the clinic; null until it is accepted. */
    public @Nullable UUID patientId() {
        return patientId;
    }

    /** The episode that came of it; null until it is accepted. */
    public @Nullable UUID episodeId() {
        return episodeId;
    }

    public @Nullable DeclineReason declineReason() {
        return declineReason;
    }

    public @Nullable String declineText() {
        return declineText;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
