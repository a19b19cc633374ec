package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One version of the programme for a region, the network's or a clinic's own. Once it is published nothing changes it, also
 * by the database's own rules; a programme names the version it came from.
 */
@Entity
@Table(name = "template")
public class Template {

    /** Whether programmes may come from it. */
    @Schema(name = "TemplateStatus", description = "Whether programmes may come from it.")
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    private static final String OF_A_CLINIC = "CLINIC_";

    @Id
    UUID id;

    @Nullable
    UUID clinicId;

    String code;

    @Column(name = "template_version")
    int number;

    @Enumerated(EnumType.STRING)
    Region region;

    @Enumerated(EnumType.STRING)
    Status status;

    @Nullable
    UUID basedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ModuleTemplate> modules;

    @JdbcTypeCode(SqlTypes.JSON)
    GateThresholds gateThresholds;

    Instant updatedAt;

    @Version
    @Column(name = "revision")
    long version;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    /** A clinic's draft; it has no number before it is published. */
    @SuppressWarnings("NullAway.Init")
    Template(UUID id, UUID clinicId, Region region, @Nullable UUID basedOn, TemplatePlan plan, Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.region = region;
        this.code = OF_A_CLINIC + region.condition() + "_" + region;
        this.status = Status.DRAFT;
        this.basedOn = basedOn;
        plan(plan, now);
    }

    /** Fails with 409 once it is published. */
    void plan(TemplatePlan plan, Instant now) {
        requireDraft();
        modules = plan.modules();
        gateThresholds = plan.gateThresholds();
        updatedAt = now;
    }

    /** Fails with 409 once it is published. */
    void publish(int next, Instant now) {
        requireDraft();
        number = next;
        status = Status.PUBLISHED;
        updatedAt = now;
    }

    void requireDraft() {
        if (status != Status.DRAFT) {
            throw new Conflict("template-published", "A published template is never changed.");
        }
    }

    public UUID id() {
        return id;
    }

    /** The clinic whose own it is; empty for the network's. */
    public Optional<UUID> clinicId() {
        return Optional.ofNullable(clinicId);
    }

    /** Shared by all versions of the same owner and region; the network's and a clinic's are never the same. */
    public String code() {
        return code;
    }

    /** Counts the published versions from 1; empty for a draft. */
    public Optional<Integer> publishedNumber() {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    /** The number of a published version. */
    public int number() {
        return number;
    }

    public Region region() {
        return region;
    }

    public Status status() {
        return status;
    }

    /** The version that its draft was begun from. */
    public Optional<UUID> basedOn() {
        return Optional.ofNullable(basedOn);
    }

    public List<ModuleTemplate> modules() {
        return modules;
    }

    public GateThresholds gateThresholds() {
        return gateThresholds;
    }

    TemplatePlan plan() {
        return new TemplatePlan(modules, gateThresholds);
    }

    /** Grows with every change of a draft. */
    public long version() {
        return version;
    }
}
