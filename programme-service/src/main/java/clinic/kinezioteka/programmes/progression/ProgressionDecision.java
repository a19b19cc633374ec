package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.visit.Progression.Proposal;
import clinic.kinezioteka.programmes.visit.Progression.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody decided on a proposed progression, kept with the inputs and the version of the rule. */
@Entity
@Immutable
@Table(name = "progression_decision")
public class ProgressionDecision {

    /** ACCEPTED doses are planned since; after a REJECTED one the dose stays. */
    @Schema(
            name = "ProgressionAnswer",
            description = "ACCEPTED: the proposed dose is planned since. REJECTED: the dose stays.")
    public enum Verdict {
        ACCEPTED,
        REJECTED
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID programmeId;
    private int module;
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private String author;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProgressionInputs inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    private Proposed proposed;

    private int ruleVersion;

    @Column(name = "recorded_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgressionDecision() {}

    ProgressionDecision(
            UUID id,
            Programme programme,
            int module,
            ProgressionInputs inputs,
            Decide command,
            String author,
            Instant now) {
        this.id = id;
        this.clinicId = programme.clinicId();
        this.programmeId = programme.id();
        this.module = module;
        this.proposalId = command.proposalId();
        this.verdict = command.verdict();
        this.reason = command.reason();
        this.author = author;
        this.inputs = inputs;
        this.proposed = ProgressionRule.judge(inputs);
        this.ruleVersion = ProgressionRule.VERSION;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int module() {
        return module;
    }

    /** Code of the catalogue. */
    public String exercise() {
        return inputs.exercise();
    }

    public UUID proposalId() {
        return proposalId;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    /** The user who decided. */
    public String author() {
        return author;
    }

    public Dose before() {
        return Objects.requireNonNull(inputs.planned());
    }

    /** The planned dose since. */
    public Dose after() {
        return verdict == Verdict.ACCEPTED ? Objects.requireNonNull(proposed.dose()) : before();
    }

    public Proposal proposal() {
        return proposed.proposal();
    }

    public List<Reason> reasons() {
        return proposed.reasons();
    }

    /** What the rule of today says of the stored inputs: the same, as long as its version is. */
    Proposed recomputed() {
        return ProgressionRule.judge(inputs);
    }

    /** The sessions that the proposal rested on. */
    public List<UUID> sessions() {
        return inputs.sessions().stream().map(Practised::visitId).toList();
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    public Instant recordedAt() {
        return updatedAt;
    }
}
