package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.assessments.interpretation.ReferenceSetVersion;
import clinic.kinezioteka.assessments.kind.Course;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.Conflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One measurement of an episode, as it was measured, and what it says beside what came before it. */
@Entity
@Table(name = "assessment")
public class Assessment implements AboutPatient {

    /** Clinical time decides, then the order of recording. */
    static final Comparator<Assessment> BY_TIME =
            Comparator.comparing(Assessment::performedAt).thenComparing(Assessment::id);

    @Id
    private UUID id;

    UUID clinicId;
    private UUID patientId;
    private UUID episodeId;
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String test;
    private String series;
    private Instant performedAt;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private RecordedBy recordedBy;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.VALID;

    private VersionOrigin origin;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measurement measurement;

    @JdbcTypeCode(SqlTypes.JSON)
    private Interpretation interpretation;

    Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    @SuppressWarnings("NullAway.Init")
    Assessment(UUID id, UUID clinicId, NewAssessment made, RecordedBy recordedBy, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.patientId = made.patientId();
        this.episodeId = made.episodeId();
        this.kind = made.measurement().kind();
        take(made);
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.origin = VersionOrigin.recorded(recordedAt);
        this.recordedBy = recordedBy;
        this.updatedAt = recordedAt;
    }

    /** Takes what it says. */
    void says(Interpretation said) {
        interpretation = said;
    }

    /** Takes what it says now that one before it changed; true when that is something else. */
    boolean saysAnew(Interpretation said, Instant at) {
        if (said.equals(interpretation)) {
            return false;
        }
        interpretation = said;
        became(VersionOrigin.readAnew(at), at);
        return true;
    }

    /** Takes what should have been recorded; what that says is still to be told. */
    void correct(Correction correction, String doctor, Instant at) {
        take(correction.of(this));
        became(VersionOrigin.corrected(doctor, correction.reason(), at), at);
    }

    /** Counts no more; what it said stays to be seen. */
    void makeVoid(String doctor, String reason, Instant at) {
        status = AssessmentStatus.VOIDED;
        became(VersionOrigin.voided(doctor, reason, at), at);
    }

    /** Fails when a doctor voided it: nothing comes after that. */
    void requireValid() {
        if (status != AssessmentStatus.VALID) {
            throw Conflict.wrongState(status, AssessmentStatus.VALID);
        }
    }

    private void take(NewAssessment made) {
        measurement = made.measurement();
        test = measurement.protocolTest();
        series = measurement.series();
        visitId = made.visitId();
        performedAt = made.performedAt().truncatedTo(ChronoUnit.MICROS);
    }

    private void became(VersionOrigin how, Instant at) {
        origin = how;
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** How it stands now. */
    public AssessmentState state() {
        return new AssessmentState(
                version, visitId, series, performedAt, measurement, interpretation, status, origin.since(recordedAt));
    }

    /** The version that it was read with; none before it is read. */
    Optional<ReferenceSetVersion> readWith() {
        return Optional.ofNullable(interpretation).map(Interpretation::referenceSet);
    }

    /** Red flags that it shows and did not show before, whatever was told of them then. */
    List<RedFlag> redFlagsBesides(List<RedFlag> before) {
        return interpretation.redFlags().stream()
                .filter(flag -> before.stream().noneMatch(flag::isOfTheSignOf))
                .toList();
    }

    /** The same as later ones see it. */
    public Earlier<Measurement> asEarlier() {
        return new Earlier<>(id, performedAt, visitId, recordedBy, measurement);
    }

    boolean isBefore(Assessment other) {
        return BY_TIME.compare(this, other) < 0;
    }

    /** Whether it was performed at that time or later. */
    boolean isSince(Instant time) {
        return !performedAt.isBefore(time);
    }

    /** What it is read against. */
    Course course(EpisodeCourse episode) {
        List<Earlier<Measurement>> earlier = episode.ofKind().stream()
                .filter(other -> other.isBefore(this))
                .sorted(BY_TIME)
                .map(Assessment::asEarlier)
                .toList();
        return new Course(episode.complaint(), id, performedAt, visitId, recordedBy, earlier, episode.knownTo(this));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Override
    public UUID patientId() {
        return patientId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    public @Nullable UUID visitId() {
        return visitId;
    }

    public Kind kind() {
        return kind;
    }

    /** Which test of the kind; null where the kind has one only. */
    public @Nullable String test() {
        return test;
    }

    public String series() {
        return series;
    }

    public Instant performedAt() {
        return performedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When it was recorded, or changed last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public AssessmentStatus status() {
        return status;
    }

    public RecordedBy recordedBy() {
        return recordedBy;
    }

    public Measurement measurement() {
        return measurement;
    }

    public Interpretation interpretation() {
        return interpretation;
    }
}
