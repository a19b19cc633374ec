package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A measurement as it was last announced; a voided one counts for nothing. */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    @SuppressWarnings("UnusedVariable")
    private UUID episodeId;

    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID visitId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private @Nullable String test;
    private Instant announcedAt;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant performedAt;

    /** By the patient himself: charted apart, and never a part of an examination. */
    @SuppressWarnings("UnusedVariable")
    private boolean byPatient;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measured measured;

    @JdbcTypeCode(SqlTypes.JSON)
    private Derived derived;

    @SuppressWarnings("UnusedVariable")
    private boolean voided;

    private long sequence = -1;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    @SuppressWarnings("NullAway.Init")
    Assessment(UUID id, UUID clinicId) {
        this.id = id;
        this.clinicId = clinicId;
    }

    void follow(Announced news, AssessmentKind announcedKind, long announced, Instant time) {
        if (announced > sequence) {
            sequence = announced;
            episodeId = news.episodeId();
            visitId = news.visitId();
            kind = announcedKind;
            test = news.test();
            measured = news.values();
            derived = news.derived();
            announcedAt = time;
            performedAt = news.performedAt();
            byPatient = "PATIENT".equals(news.recordedBy());
            voided = false;
        }
    }

    void drop(long announced) {
        if (announced > sequence) {
            sequence = announced;
            voided = true;
        }
    }

    public UUID id() {
        return id;
    }

    public AssessmentKind kind() {
        return kind;
    }

    public @Nullable String test() {
        return test;
    }

    public Measured measured() {
        return measured;
    }

    public Derived derived() {
        return derived;
    }

    /** When its present state was announced. */
    public Instant announcedAt() {
        return announcedAt;
    }

    /** Whether this measures again all that the other did. Of a VAS only the latest tells the pain of the episode anyway. */
    boolean replaces(Assessment other) {
        return kind == other.kind
                && kind != AssessmentKind.VAS
                && id.compareTo(other.id) > 0
                && Objects.equals(test, other.test)
                && measured.covers(other.measured)
                && (derived.symmetryPercent() != null || other.derived.symmetryPercent() == null);
    }

    boolean fulfils(DueAssessment due) {
        return kind == due.kind() && (due.test() == null || due.test().equals(test));
    }
}
