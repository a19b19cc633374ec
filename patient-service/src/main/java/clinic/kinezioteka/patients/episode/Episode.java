package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.patients.complaint.Complaint;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import clinic.kinezioteka.patients.complaint.Proposal;
import clinic.kinezioteka.patients.screening.Clearance;
import clinic.kinezioteka.patients.screening.Screenings;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One course of one complaint of one patient. */
@Entity
@Table(name = "episode")
public class Episode implements AboutPatient {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id")
    private UUID patientId;

    @Column(name = "referral_id", updatable = false)
    private @Nullable UUID referralId;

    @Enumerated(EnumType.STRING)
    private EpisodeStatus status;

    @ElementCollection
    @CollectionTable(name = "episode_status", joinColumns = @JoinColumn(name = "episode_id"))
    @OrderColumn(name = "position")
    private List<StatusSince> history = new ArrayList<>();

    private Complaint complaint;

    private Screenings screenings = new Screenings();

    private Hold hold = Hold.NONE;

    private @Nullable Closing closing;

    @Column(name = "analgesics_told")
    private @Nullable Boolean analgesicsTold;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    @SuppressWarnings("NullAway.Init")
    private Episode(UUID id, UUID clinicId, UUID patientId, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = patientId;
        recordedAt = now;
    }

    public Episode(UUID id, UUID clinicId, UUID patientId, Proposal proposal, Instant now) {
        this(id, clinicId, patientId, now);
        referralId = proposal.referralId();
        complaint = Complaint.of(proposal);
        become(EpisodeStatus.PROPOSED, now);
    }

    public Episode(UUID id, UUID clinicId, UUID patientId, EpisodeDetails details, Clearance clearance, Instant now) {
        this(id, clinicId, patientId, now);
        describe(details, clearance, now);
        become(EpisodeStatus.OPEN, now);
    }

    /** A doctor begins to treat what was proposed; the details tell the date of the start. */
    public void open(EpisodeDetails details, Clearance clearance, Instant now) {
        status.require(EpisodeStatus.PROPOSED);
        describe(details, clearance, now);
        become(EpisodeStatus.OPEN, now);
    }

    /** The doctor describes the complaint anew. */
    public void change(EpisodeDetails details, Clearance clearance, Instant now) {
        status.require(EpisodeStatus.OPEN, EpisodeStatus.ON_HOLD);
        describe(details, clearance, now);
    }

    private void describe(EpisodeDetails details, Clearance clearance, Instant now) {
        complaint = Complaint.of(details);
        screenings.add(details.screening(), clearance, now);
        updatedAt = now;
    }

    /** In treatment, it is on hold while flags of the patient are open; {@code at} is the clinical time of what changed. */
    public EpisodeEvent heed(List<UUID> holding, Instant at, Instant now) {
        hold = hold.with(holding);
        updatedAt = now;
        boolean held = status == EpisodeStatus.ON_HOLD;
        if (held != holding.isEmpty()) {
            return new EpisodeEvent.Updated(this);
        }
        hold = held ? hold.ended(at) : hold.begun(at);
        become(held ? EpisodeStatus.OPEN : EpisodeStatus.ON_HOLD, now);
        return held ? new EpisodeEvent.HoldCleared(this) : new EpisodeEvent.Held(this);
    }

    /**
     * Ends it; one that is only proposed ends as it is.
     *
     * @param told whether the doctor told the use of analgesics himself
     */
    void close(Closing how, boolean told, Instant now) {
        status.require(EpisodeStatus.PROPOSED, EpisodeStatus.OPEN, EpisodeStatus.ON_HOLD);
        closing = how;
        analgesicsTold = told;
        hold = hold.overtaken();
        become(EpisodeStatus.CLOSED, now);
    }

    /** The person was found to be one whose record is another. */
    EpisodeEvent moveTo(UUID survivorId, Instant now) {
        patientId = survivorId;
        updatedAt = now;
        return EpisodeEvent.again(this);
    }

    private void become(EpisodeStatus next, Instant now) {
        status = next;
        history.add(new StatusSince(next, now));
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

    @Override
    public UUID patientId() {
        return patientId;
    }

    /** The referral it came from; null when the patient came by himself. */
    public @Nullable UUID referralId() {
        return referralId;
    }

    public EpisodeStatus status() {
        return status;
    }

    public List<StatusSince> history() {
        return List.copyOf(history);
    }

    public Complaint complaint() {
        return complaint;
    }

    /** What the doctor says of the complaint; one that was never opened has no such details. */
    public EpisodeDetails details() {
        return complaint.details(screenings.latest()).orElseThrow(status::notInTreatment);
    }

    public Screenings screenings() {
        return screenings;
    }

    public Hold hold() {
        return hold;
    }

    public @Nullable Closing closing() {
        return closing;
    }

    /** Whether the doctor told the use of analgesics with the close; null until then, and where this was not kept yet. */
    public @Nullable Boolean analgesicsTold() {
        return analgesicsTold;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
