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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The valid ones of one kind in an episode, earliest first. */
    public List<Assessment> ofKind(UUID episodeId, Kind kind) {
        return ofKinds(episodeId, List.of(kind));
    }

    /** The valid ones of these kinds in an episode, earliest first. */
    public List<Assessment> ofKinds(UUID episodeId, Collection<Kind> kinds) {
        return ofKinds(List.of(episodeId), kinds);
    }

    /** The valid ones of these kinds in several episodes, earliest first. */
    public List<Assessment> ofKinds(Collection<UUID> episodeIds, Collection<Kind> kinds) {
        return list(
                "episodeId in ?1 and kind in ?2 and status = ?3 order by performedAt, id",
                episodeIds,
                kinds,
                AssessmentStatus.VALID);
    }

    /** The valid ones of a visit, in the order in which they were recorded. */
    public List<Assessment> atVisit(UUID visitId) {
        return list("visitId = ?1 and status = ?2 order by id", visitId, AssessmentStatus.VALID);
    }

    /** Which of these stand in the episode and were not voided. */
    Set<UUID> validAmong(Collection<UUID> ids, UUID episodeId) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(find(
                                "select id from Assessment where id in ?1 and episodeId = ?2 and status <> ?3",
                                ids,
                                episodeId,
                                AssessmentStatus.VOIDED)
                        .project(UUID.class)
                        .list());
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
