package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.consent.ExcludedDays;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.reference.ReferenceSet;
import jakarta.persistence.Embedded;
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

/** What came of one closed episode, kept so that counting reads nothing else. */
@Entity
@Table(name = "episode_outcome")
class EpisodeOutcome {

    @Id
    private UUID id;

    UUID clinicId;
    UUID patientId;

    @Enumerated(EnumType.STRING)
    Condition condition;

    @Enumerated(EnumType.STRING)
    Region region;

    private LocalDate closedOn;

    @Embedded
    private Judgement judgement;

    String excludedOn;
    private int ruleSetVersion;
    private int referenceSetVersion;
    private Instant judgedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EpisodeOutcome() {}

    /** One that is judged for the first time, and from then on with this version of the thresholds. */
    @SuppressWarnings("NullAway.Init")
    EpisodeOutcome(UUID id, UUID clinicId, ReferenceSet thresholds) {
        this.id = id;
        this.clinicId = clinicId;
        this.referenceSetVersion = thresholds.version();
    }

    /** Takes what came of the episode as it is known now. */
    void judge(Episode episode, Judgement made, ExcludedDays excluded, Instant now) {
        patientId = episode.patientId();
        condition = episode.complaint().condition();
        region = episode.complaint().region();
        closedOn = Objects.requireNonNull(episode.closedOn());
        judgement = made;
        excludedOn = excluded.asRanges();
        ruleSetVersion = OutcomeRules.VERSION;
        judgedAt = now;
    }

    UUID id() {
        return id;
    }

    int referenceSetVersion() {
        return referenceSetVersion;
    }

    Judgement judgement() {
        return judgement;
    }

    OutcomesInRecord.Kept kept() {
        return new OutcomesInRecord.Kept(id, closedOn, judgement, ruleSetVersion, referenceSetVersion, judgedAt);
    }
}
