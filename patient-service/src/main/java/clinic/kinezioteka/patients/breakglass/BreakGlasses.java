package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.column.OneColumn;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Whoever of other clinics may read, or might, the patients of a clinic. */
@ApplicationScoped
public class BreakGlasses implements PanacheRepositoryBase<BreakGlass, UUID> {
    private final PatientsConcerned concerned;

    BreakGlasses(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    public BreakGlass get(UUID id) {
        BreakGlass found = findByIdOptional(id).orElseThrow(() -> new NotFound("break-glass"));
        concerned.add(found.patientId());
        return found;
    }

    /** The clinic of a patient of the network, whichever it is. */
    Optional<UUID> clinicOf(UUID patientId) {
        return Optional.ofNullable(OneColumn.query(
                        getEntityManager(), "select clinic_of_patient(?1) as clinic_id", "clinic_id", UUID.class)
                .setParameter(1, patientId)
                .getSingleResult());
    }
}
