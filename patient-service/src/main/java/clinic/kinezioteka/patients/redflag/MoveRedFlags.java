package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.person.PatientsMerged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** The red flags of a merged record are the survivor's, before his episodes look at which of them hold. */
@ApplicationScoped
class MoveRedFlags {
    private static final int BEFORE_EPISODES_MOVE = Interceptor.Priority.APPLICATION;

    private final RedFlags flags;

    MoveRedFlags(RedFlags flags) {
        this.flags = flags;
    }

    void follow(@Observes @Priority(BEFORE_EPISODES_MOVE) PatientsMerged merged) {
        flags.list("patientId", merged.duplicateId()).forEach(flag -> flag.moveTo(merged.survivorId(), merged.at()));
        flags.flush();
    }
}
