package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.criteria.GateInputs;
import clinic.kinezioteka.programmes.criteria.Judgement;
import clinic.kinezioteka.programmes.criteria.Proposal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a doctor decided, kept with the inputs and the version of the rules that the proposal rested on. */
@Entity
@Immutable
@Table(name = "gate_decision")
public class GateDecision {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID gateId;
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Proposal decision;

    private String reason;
    private @Nullable String overrideReason;
    private int addedSessions;
    private Instant decidedAt;
    private String author;
    private Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private GateInputs inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Judgement judgement;

    private int ruleSetVersion;

    @SuppressWarnings("NullAway.Init")
    protected GateDecision() {}

    GateDecision(
            UUID id, Gate gate, GateProposal proposed, Decide command, int addedSessions, String author, Instant now) {
        this.id = id;
        this.clinicId = gate.clinicId();
        this.gateId = gate.id();
        this.proposalId = proposed.id();
        this.proposal = proposed.judgement().proposal();
        this.decision = command.decision();
        this.reason = command.reason();
        this.overrideReason = command.overrideReason();
        this.addedSessions = addedSessions;
        this.decidedAt = command.decidedAt() == null ? now : command.decidedAt();
        this.author = author;
        this.recordedAt = now;
        this.inputs = proposed.inputs();
        this.judgement = proposed.judgement();
        this.ruleSetVersion = Judgement.RULE_SET_VERSION;
    }

    public UUID id() {
        return id;
    }

    public UUID gateId() {
        return gateId;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Proposal decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }

    /** Why it was decided on an unfinished protocol. */
    public Optional<String> overrideReason() {
        return Optional.ofNullable(overrideReason);
    }

    /** Decided other than proposed, or on an unfinished protocol. */
    public boolean isOverridden() {
        return decision != proposal || overrideReason != null;
    }

    /** Sessions that an EXTEND added. */
    public int addedSessions() {
        return addedSessions;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The user who decided. */
    public String author() {
        return author;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** What the rules said when it was decided. */
    public Judgement judgement() {
        return judgement == null ? recomputed() : judgement;
    }

    /** What the rules of today say of the stored inputs: the same, as long as the rule set is. */
    public Judgement recomputed() {
        return Judgement.of(inputs);
    }

    public int ruleSetVersion() {
        return ruleSetVersion;
    }
}
