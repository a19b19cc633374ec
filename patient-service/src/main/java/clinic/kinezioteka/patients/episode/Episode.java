package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.patients.screening.Answer;
import clinic.kinezioteka.patients.screening.Clearance;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One course of one complaint of one patient. */
@Entity
@Table(name = "episode")
public class Episode {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "patient_id", updatable = false)
    private UUID patientId;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private EpisodeStatus status;

    @ElementCollection
    @CollectionTable(name = "episode_status", joinColumns = @JoinColumn(name = "episode_id"))
    @OrderColumn(name = "position")
    private List<StatusSince> history = new ArrayList<>();

    @Column(name = "condition", updatable = false)
    @Enumerated(EnumType.STRING)
    private Condition condition;

    @Column(name = "region", updatable = false)
    @Enumerated(EnumType.STRING)
    private Region region;

    @Column(name = "side")
    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "onset")
    private LocalDate onset;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "complaints")
    private List<String> complaints;

    @Column(name = "complaint_text")
    private @Nullable String complaintText;

    @Column(name = "causes")
    private List<String> causes;

    @Column(name = "roots")
    @Enumerated(EnumType.STRING)
    private List<Root> roots;

    @Column(name = "icd10")
    private @Nullable String icd10;

    @ElementCollection
    @CollectionTable(name = "screening_answer", joinColumns = @JoinColumn(name = "episode_id"))
    private Set<AskedAnswer> answers = new HashSet<>();

    @Embedded
    private Clearance clearance;

    @Column(name = "open_flag_ids")
    private List<UUID> openFlagIds;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    @Column(name = "held_until")
    private @Nullable Instant heldUntil;

    @Embedded
    private @Nullable Closing closing;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Episode() {}

    /** @param details with the date of the start */
    @SuppressWarnings("NullAway.Init")
    Episode(UUID id, UUID clinicId, UUID patientId, EpisodeDetails details, Clearance clearance, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = patientId;
        condition = details.condition();
        region = details.region();
        startedOn = Objects.requireNonNull(details.startedOn());
        openFlagIds = List.of();
        recordedAt = now;
        describe(details, clearance, now);
        become(EpisodeStatus.OPEN, now);
    }

    /** The doctor describes the complaint anew. */
    void change(EpisodeDetails details, Clearance newClearance, Instant now) {
        requireNotClosed();
        describe(details, newClearance, now);
    }

    private void describe(EpisodeDetails details, Clearance newClearance, Instant now) {
        side = details.side();
        onset = details.onset();
        complaints = details.complaints();
        complaintText = details.complaintText();
        causes = details.causes();
        roots = details.roots();
        icd10 = details.icd10();
        clearance = newClearance;
        if (!latestAnswers().equals(sorted(details.screening().answers()))) {
            details.screening()
                    .answers()
                    .forEach(answer -> answers.add(new AskedAnswer(now, answer.code(), answer.positive())));
        }
        updatedAt = now;
    }

    /**
     * Goes on hold while flags of the patient are open, and off it when none is.
     *
     * @param holding the flags open now
     * @param at clinical time of what changed
     */
    EpisodeEvent heed(List<UUID> holding, Instant at, Instant now) {
        openFlagIds = holding;
        updatedAt = now;
        if (status == EpisodeStatus.OPEN && !holding.isEmpty()) {
            heldAt = at;
            heldUntil = null;
            become(EpisodeStatus.ON_HOLD, now);
            return new EpisodeEvent.Held(this);
        }
        if (status == EpisodeStatus.ON_HOLD && holding.isEmpty()) {
            heldAt = null;
            heldUntil = at;
            become(EpisodeStatus.OPEN, now);
            return new EpisodeEvent.HoldCleared(this);
        }
        return new EpisodeEvent.Updated(this);
    }

    void close(Closing how, Instant now) {
        requireNotClosed();
        closing = how;
        heldAt = null;
        updatedAt = now;
        become(EpisodeStatus.CLOSED, now);
    }

    private void requireNotClosed() {
        if (status == EpisodeStatus.CLOSED) {
            throw Conflict.wrongState(status, EpisodeStatus.OPEN, EpisodeStatus.ON_HOLD);
        }
    }

    private void become(EpisodeStatus next, Instant now) {
        status = next;
        history.add(new StatusSince(next, now));
    }

    private List<Answer> latestAnswers() {
        Instant latest = answers.stream()
                .map(AskedAnswer::askedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        return sorted(answers.stream()
                .filter(answer -> answer.askedAt().equals(latest))
                .map(answer -> new Answer(answer.code(), answer.positive()))
                .toList());
    }

    private static List<Answer> sorted(List<Answer> answers) {
        return answers.stream().sorted(Comparator.comparing(Answer::code)).toList();
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

    public UUID patientId() {
        return patientId;
    }

    public EpisodeStatus status() {
        return status;
    }

    public List<StatusSince> history() {
        return List.copyOf(history);
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Chronicity chronicity() {
        return Chronicity.between(onset, startedOn);
    }

    public EpisodeDetails details() {
        return new EpisodeDetails(
                condition,
                region,
                side,
                onset,
                startedOn,
                List.copyOf(complaints),
                complaintText,
                List.copyOf(causes),
                List.copyOf(roots),
                icd10,
                new Screening(latestAnswers()));
    }

    public Clearance clearance() {
        return clearance;
    }

    /** The EMERGENCY and URGENT flags of the patient that are open, or were when the episode was closed. */
    public List<UUID> openFlagIds() {
        return List.copyOf(openFlagIds);
    }

    public @Nullable Instant heldAt() {
        return heldAt;
    }

    public @Nullable Instant heldUntil() {
        return heldUntil;
    }

    public @Nullable Closing closing() {
        return closing;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
