package clinic.kinezioteka.assessments.protocol;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;

/** The protocols of the clinic at work. */
@ApplicationScoped
public class Protocols implements PanacheRepositoryBase<Protocol, UUID> {

    private final PatientsConcerned concerned;

    Protocols(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The protocol of this id. */
    public Protocol existing(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("protocol")));
    }

    Optional<Protocol> ofVisit(UUID visitId) {
        return find("visitId", visitId).firstResultOptional();
    }

    /** Protocols of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
