package clinic.kinezioteka.patients.erasure;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The erasures of a clinic. */
@ApplicationScoped
public class Erasures implements PanacheRepositoryBase<Erasure, UUID> {
    private final PatientsConcerned concerned;

    Erasures(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    public Erasure get(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("erasure")));
    }
}
