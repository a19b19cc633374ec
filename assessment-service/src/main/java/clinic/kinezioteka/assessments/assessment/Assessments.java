package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.person.PatientsMerged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The measurements of the clinic at work. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private final PatientsConcerned concerned;

    Assessments(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The assessment of this id, as far as this caller may see it. */
    public Assessment visible(UUID id, OwnRecords own) {
        return findByIdOptional(id)
                .map(concerned::naming)
                .filter(assessment -> own.show(assessment.patientId()))
                .orElseThrow(() -> new NotFound("assessment"));
    }

    /** All of one kind in an episode, earliest first. */
    public List<Assessment> ofKind(UUID episodeId, Kind kind) {
        return list("episodeId = ?1 and kind = ?2 order by performedAt, id", episodeId, kind);
    }

    /** All of one kind in several episodes, earliest first. */
    public List<Assessment> ofKind(Collection<UUID> episodeIds, Kind kind) {
        return list("episodeId in ?1 and kind = ?2 order by performedAt, id", episodeIds, kind);
    }

    /** All of these kinds in an episode, earliest first. */
    public List<Assessment> ofKinds(UUID episodeId, Collection<Kind> kinds) {
        return list("episodeId = ?1 and kind in ?2 order by performedAt, id", episodeId, kinds);
    }

    /** All of a visit. */
    public List<Assessment> atVisit(UUID visitId) {
        return list("visitId", visitId);
    }

    /** Measurements of a merged patient are the survivor's. */
    void follow(@Observes PatientsMerged merged) {
        update(
                "patientId = ?1, updatedAt = ?2, version = version + 1 where patientId = ?3",
                merged.survivorId(),
                merged.at(),
                merged.duplicateId());
    }
}
