package clinic.kinezioteka.patients.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinic of the network: the tenant to which staff and patients belong. */
@Entity
@Table(name = "clinic")
public class Clinic {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "zone")
    private String zone;

    @Column(name = "languages")
    private List<String> languages;

    @Column(name = "sandbox")
    private boolean sandbox;

    @Column(name = "retention_years")
    private int retentionYears;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Clinic() {}

    Clinic(UUID id, ClinicDetails details, Instant now) {
        this.id = id;
        describe(details);
        updatedAt = now;
    }

    void change(ClinicDetails details, Instant now) {
        describe(details);
        updatedAt = now;
    }

    private void describe(ClinicDetails details) {
        name = details.name();
        address = details.address();
        zone = details.zone();
        languages = details.languages();
        sandbox = details.sandbox();
        retentionYears = details.retentionYears();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The IANA zone in which dates and times of this clinic are meant. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public ClinicDetails details() {
        return new ClinicDetails(name, address, zone, List.copyOf(languages), sandbox, retentionYears);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
