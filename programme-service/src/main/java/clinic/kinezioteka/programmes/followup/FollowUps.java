package clinic.kinezioteka.programmes.followup;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.followup.FollowUp.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The follow-ups of the clinic at work. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    private final PatientsConcerned concerned;

    FollowUps(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The follow-up of this id as a caller may see it: a patient only his own. Fails with 404 else. */
    public FollowUp visible(UUID id, OwnRecords own) {
        FollowUp followUp = concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("follow-up")));
        own.require(followUp.patientId(), "follow-up");
        return followUp;
    }

    /** The one whose review this visit is. */
    Optional<FollowUp> bookedAs(UUID visitId) {
        return find("visitId = ?1 and status = ?2", visitId, Status.BOOKED).firstResultOptional();
    }

    boolean isOffered(UUID episodeId, int months) {
        return count("episodeId = ?1 and months = ?2", episodeId, months) > 0;
    }

    /** Those of a patient that may still take place. */
    List<FollowUp> aheadOf(UUID patientId) {
        return list("patientId = ?1 and status in ?2 order by id", patientId, List.of(Status.OFFERED, Status.BOOKED));
    }
}
