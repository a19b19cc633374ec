package clinic.kinezioteka.assessments.assessment;

import clinic.kinezioteka.assessments.assessment.AssessmentEvent.AssessmentCorrected;
import clinic.kinezioteka.assessments.assessment.AssessmentEvent.RedFlagFound;
import clinic.kinezioteka.assessments.episode.Episode;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.RedFlag;
import clinic.kinezioteka.assessments.redflag.KnownFlags;
import clinic.kinezioteka.assessments.reference.Standards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads measurements against what came before them. */
@ApplicationScoped
class ReadAssessments {

    private final Assessments assessments;
    private final KnownFlags flags;
    private final Standards standards;
    private final Event<AssessmentEvent> events;
    private final Clock clock;

    ReadAssessments(
            Assessments assessments,
            KnownFlags flags,
            Standards standards,
            Event<AssessmentEvent> events,
            Clock clock) {
        this.assessments = assessments;
        this.flags = flags;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /** Reads one. */
    void read(Assessment assessment, Episode episode) {
        read(assessment, course(assessment, episode));
    }

    /** A value that comes late may be the baseline of those after it: reads them anew and tells what changed. */
    void readLater(Assessment late, Episode episode) {
        EpisodeCourse course = course(late, episode);
        course.ofKind().stream().filter(late::isBefore).forEach(after -> readAnew(after, course));
    }

    /** Tells of every red flag that a new one shows. */
    void tellRedFlags(Assessment assessment) {
        tell(assessment, assessment.interpretation().redFlags());
    }

    private void tell(Assessment assessment, List<RedFlag> redFlags) {
        redFlags.forEach(redFlag -> events.fire(new RedFlagFound(assessment, redFlag)));
    }

    private void readAnew(Assessment after, EpisodeCourse course) {
        List<RedFlag> before = after.interpretation().redFlags();
        if (read(after, course)) {
            assessments.flush();
            events.fire(new AssessmentCorrected(after));
            tell(after, after.redFlagsBesides(before));
        }
    }

    private boolean read(Assessment assessment, EpisodeCourse course) {
        return assessment.says(
                assessment.measurement().interpret(assessment.course(course), new Reading(standardsOf(assessment))),
                clock.instant());
    }

    /** What was read once is read anew with the same version. */
    private Standards standardsOf(Assessment assessment) {
        return assessment
                .readWith()
                .map(set -> standards.ofVersion(set.version()))
                .orElseGet(() -> standards.on(LocalDate.ofInstant(assessment.recordedAt(), ZoneOffset.UTC)));
    }

    private EpisodeCourse course(Assessment assessment, Episode episode) {
        return new EpisodeCourse(
                episode.complaint(),
                assessments.ofKind(episode.id(), assessment.kind()),
                flags.clearedSeries(assessment.patientId()));
    }
}
