package clinic.kinezioteka.assessments.clinic;

import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The clinics, and the zone of the one at work. */
@ApplicationScoped
public class Clinics implements PanacheRepositoryBase<Clinic, UUID> {

    private final Tenant tenant;
    private final References references;

    Clinics(Tenant tenant, References references) {
        this.tenant = tenant;
        this.references = references;
    }

    /** The zone of the clinic at work. Fails with 409 while the clinic is not known here yet. */
    public ZoneId zone() {
        return knownZone().orElseThrow(() -> references.unknown("clinicId", tenant.clinicId(), "clinics.v1"));
    }

    /** The same; empty while the clinic is not known here yet. */
    public Optional<ZoneId> knownZone() {
        return findByIdOptional(tenant.clinicId()).map(Clinic::zone);
    }

    /** Takes over what was announced of a clinic; an older announcement changes nothing. */
    public void follow(UUID id, ZoneId zone, long sequence) {
        Clinic clinic = findByIdOptional(id).orElseGet(() -> new Clinic(id));
        clinic.follow(zone, sequence);
        persist(clinic);
    }
}
