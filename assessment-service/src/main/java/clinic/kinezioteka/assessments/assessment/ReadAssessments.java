package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.RedFlagFound;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.interpretation.Interpretation;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.redflag.ClearedSeries;
import clinic.kinezioteka.assessments.redflag.KnownFlags;
import clinic.kinezioteka.assessments.reference.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads measurements against what came before them. */
@ApplicationScoped
class ReadAssessments {

    private final Assessments assessments;
    private final KnownFlags flags;
    private final Standards standards;
    private final Event<AssessmentEvent> events;
    private final Event<CourseRead> read;
    private final Clock clock;

    ReadAssessments(
            Assessments assessments,
            KnownFlags flags,
            Standards standards,
            Event<AssessmentEvent> events,
            Event<CourseRead> read,
            Clock clock) {
        this.assessments = assessments;
        this.flags = flags;
        this.standards = standards;
        this.events = events;
        this.read = read;
        this.clock = clock;
    }

    /** All that a measurement of the episode is read with; nothing of it is written yet. */
    EpisodeCourse course(Assessment assessment, Episode episode) {
        return course(assessment.kind(), episode);
    }

    /** Reads one. */
    void read(Assessment assessment, EpisodeCourse course) {
        assessment.says(interpret(assessment, course));
    }

    /**
     * One was recorded late, corrected or voided: reads those anew that were performed at that time or later, since it may
     * be, or have been, the baseline of them, and tells what changed. The last step of every change.
     */
    void readSince(Instant time, Assessment changed, Episode episode) {
        EpisodeCourse course = course(changed, episode);
        course.ofKind().stream()
                .filter(other -> !other.equals(changed) && other.isSince(time))
                .forEach(after -> readAnew(after, course));
        read.fire(new CourseRead(episode.id()));
    }

    /** The episode is about something else: reads all that was measured in it anew, and tells what changed. */
    void readAll(Episode episode) {
        for (Kind kind : Kind.values()) {
            EpisodeCourse course = course(kind, episode);
            course.ofKind().forEach(one -> readAnew(one, course));
        }
        read.fire(new CourseRead(episode.id()));
    }

    /** Tells of every red flag that it shows and did not show before. */
    void tellRedFlags(Assessment assessment, List<RedFlag> before) {
        assessment.redFlagsBesides(before).forEach(redFlag -> events.fire(new RedFlagFound(assessment, redFlag)));
    }

    private EpisodeCourse course(Kind kind, Episode episode) {
        return new EpisodeCourse(
                episode.complaint(),
                assessments.ofKind(episode.id(), kind),
                cleared(episode.patientId(), episode.id()));
    }

    private void readAnew(Assessment after, EpisodeCourse course) {
        AssessmentState before = after.state();
        if (after.saysAnew(interpret(after, course), clock.instant())) {
            assessments.flush();
            events.fire(new AssessmentCorrected(after, before));
            tellRedFlags(after, before.interpretation().redFlags());
        }
    }

    private Interpretation interpret(Assessment assessment, EpisodeCourse course) {
        return assessment.measurement().interpret(assessment.course(course), new Reading(standardsOf(assessment)));
    }

    /** What was read once is read anew with the same version. */
    private Standards standardsOf(Assessment assessment) {
        return assessment
                .readWith()
                .map(set -> standards.ofVersion(set.version()))
                .orElseGet(() -> standards.on(LocalDate.ofInstant(assessment.recordedAt(), ZoneOffset.UTC)));
    }

    /** Deficits of this episode that a doctor has reviewed and cleared; what was found in a voided measurement never was one. */
    private List<ClearedSeries> cleared(UUID patientId, UUID episodeId) {
        List<ClearedSeries> cleared = flags.cleared(patientId);
        Set<UUID> valid = assessments.validAmong(
                cleared.stream().map(ClearedSeries::assessmentId).toList(), episodeId);
        return cleared.stream()
                .filter(one -> valid.contains(one.assessmentId()))
                .toList();
    }
}
