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
        this.visitId = made.visitId();
        this.measurement = made.measurement();
        this.kind = measurement.kind();
        this.test = measurement.protocolTest();
        this.series = measurement.series();
        this.performedAt = made.performedAt().truncatedTo(ChronoUnit.MICROS);
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.recordedBy = recordedBy;
        this.updatedAt = recordedAt;
    }

    /** Takes what it says now; true when that is something else than before. */
    boolean says(Interpretation now, Instant at) {
        if (now.equals(interpretation)) {
            return false;
        }
        interpretation = now;
        updatedAt = at;
        return true;
    }

    /** The version that it was read with; none before it is read. */
    Optional<ReferenceSetVersion> readWith() {
        return Optional.ofNullable(interpretation).map(Interpretation::referenceSet);
    }

    /** Red flags that it shows and did not show before. */
    List<RedFlag> redFlagsBesides(List<RedFlag> before) {
        return interpretation.redFlags().stream()
                .filter(flag -> !before.contains(flag))
                .toList();
    }

    /** The same as later ones see it. */
    public Earlier<Measurement> asEarlier() {
        return new Earlier<>(id, performedAt, visitId, recordedBy, measurement);
    }

    boolean isBefore(Assessment other) {
        return BY_TIME.compare(this, other) < 0;
    }

    /** What it is read against. */
    Course course(EpisodeCourse episode) {
        List<Earlier<Measurement>> earlier = episode.ofKind().stream()
                .filter(other -> other.isBefore(this))
                .sorted(BY_TIME)
                .map(Assessment::asEarlier)
                .toList();
        return new Course(episode.complaint(), id, performedAt, visitId, recordedBy, earlier, episode.known());
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

    /** When it was recorded, or read anew. */
    public Instant updatedAt() {
        return updatedAt;
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
