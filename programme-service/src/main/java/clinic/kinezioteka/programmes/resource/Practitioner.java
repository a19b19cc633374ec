package clinic.kinezioteka.programmes.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A doctor or therapist of the clinic, with the hours in which visits may be booked. */
@Entity
@Table(name = "practitioner")
public class Practitioner {

    @Id
    private UUID id;

    private UUID clinicId;
    private String displayName;
    private UUID userId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PractitionerRole> roles;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private WeeklyHours weeklyHours = WeeklyHours.none();

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Practitioner() {}

    @SuppressWarnings("NullAway.Init")
    public Practitioner(
            UUID id,
            UUID clinicId,
            String displayName,
            UUID userId,
            List<PractitionerRole> roles,
            List<String> languages,
            Instant now) {
        this.id = id;
        this.clinicId = clinicId;
        this.displayName = displayName;
        this.userId = userId;
        this.roles = List.copyOf(roles);
        this.languages = List.copyOf(languages);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Works in these hours from now on; bookings that stand are not touched. */
    public void work(WeeklyHours hours, Instant now) {
        weeklyHours = hours;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public String displayName() {
        return displayName;
    }

    /** The {@code sub} of the practitioner's token. */
    public UUID userId() {
        return userId;
    }

    public List<PractitionerRole> roles() {
        return roles;
    }

    public boolean is(PractitionerRole role) {
        return roles.contains(role);
    }

    public List<String> languages() {
        return languages;
    }

    public WeeklyHours weeklyHours() {
        return weeklyHours;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
