package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Region;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One immutable version of the programme for a region; a programme names the version it came from. */
@Entity
@Immutable
@Table(name = "template")
public class Template {

    @Id
    UUID id;

    String code;

    @Column(name = "template_version")
    int number;

    @Enumerated(EnumType.STRING)
    Region region;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ModuleTemplate> modules;

    @JdbcTypeCode(SqlTypes.JSON)
    GateThresholds gateThresholds;

    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return number;
    }

    public Region region() {
        return region;
    }

    public List<ModuleTemplate> modules() {
        return modules;
    }

    public GateThresholds gateThresholds() {
        return gateThresholds;
    }
}
