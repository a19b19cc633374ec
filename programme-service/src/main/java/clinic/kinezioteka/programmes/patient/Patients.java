package clinic.kinezioteka.programmes.patient;

import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The known patients of the clinic at work. */
@ApplicationScoped
public class Patients implements PanacheRepositoryBase<Patient, UUID> {

    private final Tenant tenant;
    private final References references;
    private final MergedPatients merged;

    Patients(Tenant tenant, References references, MergedPatients merged) {
        this.tenant = tenant;
        this.references = references;
        this.merged = merged;
    }

    /**
     * The record under which this patient is kept now. Fails with 422, or 409 while he may still be on his way, when this
     * field names no patient of the clinic.
     */
    public UUID known(String field, UUID id) {
        UUID survivor = merged.survivorOf(id);
        if (findById(survivor) == null) {
            throw references.unknown(field, id, "patients.v1");
        }
        return survivor;
    }

    /** Whether his identity was erased; false of one that is not known here yet. */
    public boolean isErased(UUID id) {
        return find("id = ?1 and status = 'ERASED'", id).firstResultOptional().isPresent();
    }

    /** Takes over what was announced of a patient; an older announcement changes nothing. */
    public void follow(UUID id, String status, long sequence) {
        Patient patient = findByIdOptional(id).orElseGet(() -> new Patient(id, tenant.clinicId()));
        patient.follow(status, sequence);
        persist(patient);
    }
}
