package clinic.kinezioteka.assessments.trend;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.Assessments;
import clinic.kinezioteka.assessments.episode.Complaint;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.trend.Trend.Sample;
import clinic.kinezioteka.assessments.version.AssessmentVersions;
import clinic.kinezioteka.assessments.version.SeriesChange;
import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.person.OwnRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trends of an episode. */
@ApplicationScoped
public class Trends {

    private final Episodes episodes;
    private final Assessments assessments;
    private final AssessmentVersions versions;
    private final OwnRecords own;
    private final PatientsConcerned concerned;

    Trends(
            Episodes episodes,
            Assessments assessments,
            AssessmentVersions versions,
            OwnRecords own,
            PatientsConcerned concerned) {
        this.concerned = concerned;
        this.episodes = episodes;
        this.assessments = assessments;
        this.versions = versions;
        this.own = own;
    }

    /** One trend for each number of each series of these kinds; fails when the caller may not see the episode. */
    public List<Trend> of(UUID episodeId, Collection<Kind> kinds) {
        Episode episode = episodes.findByIdOptional(episodeId)
                .map(concerned::naming)
                .filter(found -> own.show(found.patientId()))
                .orElseThrow(() -> new NotFound("episode"));
        List<SeriesChange> changes = versions.seriesChanges(episodeId, kinds);
        return assessments.ofKinds(episodeId, kinds).stream()
                .flatMap(assessment -> samples(assessment, episode.complaint()))
                .collect(Collectors.groupingBy(Sample::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(line -> Trend.of(line.getKey(), line.getValue(), leftAt(line.getKey(), changes)))
                .toList();
    }

    private static Instant leftAt(Trend.Key key, List<SeriesChange> changes) {
        return changes.stream()
                .filter(change -> change.series().equals(key.series()) && change.recordedBy() == key.recordedBy())
                .map(SeriesChange::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static Stream<Sample> samples(Assessment assessment, Complaint complaint) {
        return assessment.measurement().measures(complaint).stream()
                .map(measure -> new Sample(assessment.asEarlier(), measure, assessment.updatedAt()));
    }
}
