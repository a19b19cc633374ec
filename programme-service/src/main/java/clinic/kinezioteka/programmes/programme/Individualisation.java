package clinic.kinezioteka.programmes.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One change of a plan, with what it came from, the reason and what stood before and after. */
@Entity
@Immutable
@Table(name = "individualisation")
public class Individualisation {

    /** What made it: a doctor who fits the plan to the patient, or the rule of progression whose dose was accepted. */
    @Schema(
            name = "IndividualisationOrigin",
            description =
                    "DOCTOR: a doctor fitted the plan to the patient. PROGRESSION: a proposed dose was accepted; it"
                            + " answers no ADJUST of a control.")
    public enum Origin {
        DOCTOR,
        PROGRESSION
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private UUID programmeId;
    private @Nullable Integer module;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanExcerpt before;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanExcerpt after;

    private String author;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Individualisation() {}

    Individualisation(
            UUID id,
            Programme programme,
            @Nullable Integer module,
            Origin origin,
            String reason,
            PlanExcerpt before,
            PlanExcerpt after,
            String author,
            Instant recordedAt) {
        this.id = id;
        this.clinicId = programme.clinicId();
        this.programmeId = programme.id();
        this.module = module;
        this.origin = origin;
        this.reason = reason;
        this.before = before;
        this.after = after;
        this.author = author;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    /** The module that was changed; empty when it was the plan as a whole. */
    public Optional<Integer> module() {
        return Optional.ofNullable(module);
    }

    public Origin origin() {
        return origin;
    }

    public String reason() {
        return reason;
    }

    public PlanExcerpt before() {
        return before;
    }

    public PlanExcerpt after() {
        return after;
    }

    /** The user who made it. */
    public String author() {
        return author;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
