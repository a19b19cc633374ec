package clinic.kinezioteka.programmes.clinic;

import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** The clinics and the time of the one at work. */
@ApplicationScoped
public class Clinics implements PanacheRepositoryBase<Clinic, UUID> {

    private final Tenant tenant;
    private final References references;
    private final Clock clock;

    Clinics(Tenant tenant, References references, Clock clock) {
        this.tenant = tenant;
        this.references = references;
        this.clock = clock;
    }

    /** The zone of the clinic at work. Fails with 409 while the clinic is not known here yet. */
    public ZoneId zone() {
        return known().zone();
    }

    /** What the clinic at work is called, and the first of its languages. Fails as {@link #zone}. */
    public Speech speech() {
        Clinic known = known();
        return new Speech(known.name(), known.language());
    }

    /** How a clinic speaks of itself. */
    public record Speech(String name, Locale language) {}

    private Clinic known() {
        UUID clinicId = tenant.clinicId();
        Clinic known = findById(clinicId);
        if (known == null) {
            throw references.unknown("clinicId", clinicId, "clinics.v1");
        }
        return known;
    }

    /** The date of a moment in the zone of the clinic at work. */
    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** Today in the zone of the clinic at work. */
    public LocalDate today() {
        return dateOf(clock.instant());
    }

    /** When a day ends in the zone of the clinic at work. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Takes over what was announced of a clinic; an older announcement changes nothing. */
    public void follow(UUID id, String name, ZoneId zone, Locale language, long sequence) {
        Clinic clinic = findByIdOptional(id).orElseGet(() -> new Clinic(id));
        clinic.follow(name, zone, language, sequence);
        persist(clinic);
    }
}
