package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The episodes of the patients of a clinic. */
@ApplicationScoped
public class Episodes implements PanacheRepositoryBase<Episode, UUID> {

    private final PatientsConcerned concerned;

    Episodes(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    public Episode get(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("episode")));
    }

    /** Those that a red flag holds. */
    public List<Episode> inTreatment(UUID patientId) {
        return list(
                "patientId = ?1 and status in ?2 order by id",
                patientId,
                List.of(EpisodeStatus.OPEN, EpisodeStatus.ON_HOLD));
    }

    /** Those that are under way or wait for a doctor, the oldest first. */
    public List<Episode> notClosed(UUID patientId) {
        return list("patientId = ?1 and status <> ?2 order by id", patientId, EpisodeStatus.CLOSED);
    }

    /** When the last of the patient's episodes was closed; empty when he had none. */
    public Optional<LocalDate> lastClosedOn(UUID patientId) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(e.closing.closedOn) from Episode e where e.patientId = :patient", LocalDate.class)
                .setParameter("patient", patientId)
                .getSingleResult());
    }
}
