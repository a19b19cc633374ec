package clinic.kinezioteka.programmes.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A technique of the catalogue, the same for all clinics; only a release changes it. */
@Entity
@Immutable
@Table(name = "exercise")
public class Exercise {

    @Id
    UUID id;

    String code;
    String name;
    String family;

    @Nullable
    String movementPattern;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Integer> modules;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Region> regions;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> devices;

    boolean home;
    boolean keyPattern;

    @Enumerated(EnumType.STRING)
    Assistance assistance;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Dose defaultDose;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Contraindication> contraindications;

    Instant updatedAt;
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Exercise() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String family() {
        return family;
    }

    /** The pattern that it trains; what counts of it is {@link #countedPattern}. */
    public @Nullable String movementPattern() {
        return movementPattern;
    }

    public List<Integer> modules() {
        return modules;
    }

    public List<Region> regions() {
        return regions;
    }

    public Assistance assistance() {
        return assistance;
    }

    /** Kinds of device that a session with this exercise has to book. */
    public List<String> devices() {
        return devices;
    }

    public boolean fits(Region region) {
        return regions.contains(region);
    }

    public boolean maybeDoneAtHome() {
        return home;
    }

    /** The pattern under which repetitions enter the ledger; empty for passive techniques and those without a pattern. */
    public Optional<String> countedPattern() {
        return Optional.ofNullable(movementPattern).filter(pattern -> assistance.trainsThePattern());
    }

    /** Whether the gate after module 2 asks for repetitions of its pattern. */
    public boolean isKey() {
        return keyPattern;
    }

    /** What a draft plans of it; null only before a dose was proposed. */
    public @Nullable Dose defaultDose() {
        return defaultDose;
    }

    public List<Contraindication> contraindications() {
        return contraindications;
    }

    /** Grows when a release changes the entry or its texts. */
    public int version() {
        return version;
    }
}
