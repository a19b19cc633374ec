package clinic.kinezioteka.programmes.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A doctor or therapist of the clinic, with the hours in which visits may be booked. */
@Entity
@Table(name = "practitioner")
public class Practitioner extends Bookable {

    private String displayName;
    private UUID userId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PractitionerRole> roles;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> skills;

    @JdbcTypeCode(SqlTypes.JSON)
    private WeeklyHours weeklyHours = WeeklyHours.none();

    @SuppressWarnings("NullAway.Init")
    protected Practitioner() {}

    @SuppressWarnings("NullAway.Init")
    public Practitioner(UUID id, UUID clinicId, PractitionerDetails details, Instant now) {
        super(id, clinicId, now);
        describe(details);
    }

    /** Bookings that stand are not touched. */
    public void change(PractitionerDetails details, Instant now) {
        change(now);
        describe(details);
    }

    private void describe(PractitionerDetails details) {
        displayName = details.displayName();
        userId = details.userId();
        roles = Told.once(details.roles());
        languages = Told.once(details.languages());
        skills = Told.once(details.skills());
    }

    public PractitionerDetails details() {
        return new PractitionerDetails(displayName, userId, roles, languages, skills);
    }

    /** Works in these hours from now on; bookings that stand are not touched. */
    public void work(WeeklyHours hours, Instant now) {
        change(now);
        weeklyHours = hours;
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

    /** Technique families that the practitioner masters; none named means all. */
    public List<String> skills() {
        return skills;
    }

    public WeeklyHours weeklyHours() {
        return weeklyHours;
    }
}
