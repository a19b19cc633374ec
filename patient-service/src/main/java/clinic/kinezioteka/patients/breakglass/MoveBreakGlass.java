package clinic.kinezioteka.patients.breakglass;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who read a merged record read the survivor. */
@ApplicationScoped
class MoveBreakGlass {
    private final BreakGlasses breakGlasses;

    MoveBreakGlass(BreakGlasses breakGlasses) {
        this.breakGlasses = breakGlasses;
    }

    void follow(@Observes PatientsMerged merged) {
        breakGlasses.update(
                "patientId = ?1, updatedAt = ?2 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
