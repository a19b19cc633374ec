package clinic.kinezioteka.assessments.version;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentVoided;
import clinic.kinezioteka.assessments.assessment.AssessmentState;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The versions of the measurements of the clinic at work; the present one is the measurement itself. */
@ApplicationScoped
public class AssessmentVersions implements PanacheRepositoryBase<AssessmentVersion, UUID> {

    private final Tenant tenant;
    private final Ids ids;

    AssessmentVersions(Tenant tenant, Ids ids) {
        this.tenant = tenant;
        this.ids = ids;
    }

    /** All of a measurement, the first to the present one. */
    public List<AssessmentState> of(Assessment assessment) {
        return Stream.concat(former(assessment.id()), Stream.of(assessment.state()))
                .toList();
    }

    /** Those that were before, the first to the last. */
    public Stream<AssessmentState> former(UUID assessmentId) {
        return list("assessmentId = ?1 order by state.version", assessmentId).stream()
                .map(version -> version.state);
    }

    /** The series in which measurements of these kinds in the episode were before they changed. */
    public List<SeriesChange> seriesChanges(UUID episodeId, Collection<Kind> kinds) {
        return find(
                        """
                        select version.state.series, assessment.recordedBy, max(assessment.updatedAt)
                        from AssessmentVersion version join Assessment assessment on assessment.id = version.assessmentId
                        where assessment.episodeId = ?1 and assessment.kind in ?2
                        group by version.state.series, assessment.recordedBy""",
                        episodeId,
                        kinds)
                .project(SeriesChange.class)
                .list();
    }

    void on(@Observes AssessmentCorrected corrected) {
        keep(corrected.assessment(), corrected.before());
    }

    void on(@Observes AssessmentVoided voided) {
        keep(voided.assessment(), voided.before());
    }

    private void keep(Assessment assessment, AssessmentState before) {
        persist(new AssessmentVersion(ids.next(), tenant.clinicId(), assessment.id(), before));
    }
}
