package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.programmes.programme.EarlyResponse.Status;
import clinic.kinezioteka.programmes.programme.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The check of one programme, kept with what it rests on and the version of the rule; judged before it is kept. */
@Entity
@Table(name = "early_response")
public class EarlyResponseCheck {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID programmeId;
    private UUID episodeId;
    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ResponseInputs inputs;

    private int ruleVersion;
    private long sequence;

    @SuppressWarnings("UnusedVariable")
    private Instant judgedAt;

    @SuppressWarnings("NullAway.Init")
    protected EarlyResponseCheck() {}

    @SuppressWarnings("NullAway.Init")
    EarlyResponseCheck(UUID id, Programme programme, BigDecimal leastFall) {
        this.id = id;
        this.clinicId = programme.clinicId();
        this.programmeId = programme.id();
        this.episodeId = programme.episodeId();
        this.inputs = ResponseInputs.none(leastFall);
    }

    /** The third session was attended on that day; after the control it makes nothing due any more. */
    void due(LocalDate on, Instant startOfDay) {
        if (inputs.controlAt() != null) {
            return;
        }
        dueOn = on;
        inputs = inputs.since(startOfDay);
    }

    void controlled(Instant at) {
        inputs = inputs.controlled(at);
    }

    /** Whether what it says has changed; days are those of the clinic's zone. */
    boolean judge(List<PainValue> values, ZoneId zone, Instant now) {
        @Nullable Status before = status;
        Optional<PainValue> judgedBefore = judged();
        inputs = inputs.with(values, zone);
        status = recomputed();
        ruleVersion = ResponseRule.VERSION;
        judgedAt = now;
        boolean changed = before != status || !judgedBefore.equals(judged());
        sequence += changed ? 1 : 0;
        return changed;
    }

    /** What the rule of today says of the stored inputs: the same, as long as its version is. */
    Status recomputed() {
        return ResponseRule.judge(inputs);
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID episodeId() {
        return episodeId;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Status status() {
        return status;
    }

    /** The value that it judges; empty without one. */
    Optional<PainValue> judged() {
        return ResponseRule.judged(inputs);
    }

    /** The pain that it judges; empty without a value. */
    public Optional<Pain> pain() {
        return judged().map(PainValue::pain);
    }

    BigDecimal leastFallMillimetres() {
        return inputs.leastFallMillimetres();
    }

    public int ruleVersion() {
        return ruleVersion;
    }

    /** Grows with every event of this check. */
    public long sequence() {
        return sequence;
    }
}
