package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.RecordAssessment;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a recording as it came, with the assessment that is computed from it: both or neither. */
@ApplicationScoped
public class KeepRecording {

    private final RecordAssessment recording;
    private final RecordingAnalysis analysing;
    private final Recordings recordings;
    private final RecordingContents contents;
    private final Tenant tenant;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    KeepRecording(
            RecordAssessment recording,
            RecordingAnalysis analysing,
            Recordings recordings,
            RecordingContents contents,
            Tenant tenant,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.recording = recording;
        this.analysing = analysing;
        this.recordings = recordings;
        this.contents = contents;
        this.tenant = tenant;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Computes, records and keeps. Computing takes seconds of a processor, so it comes after what can be refused at once,
     * and in no transaction.
     *
     * @throws clinic.kinezioteka.defaults.failure.RuleBroken when nothing can be computed, or the assessment is refused
     */
    @Transactional
    public Recording keep(NewRecording made) {
        Analysis.Whole analysis = analysing.found().orElseThrow(() -> {
            recording.requireReferences(made.patientId(), made.episodeId(), made.visitId());
            return analysing.of(made);
        });
        Assessment computed = recording.record(made.measured(analysis), RecordedBy.STAFF);
        Recording kept = new Recording(
                ids.next(), tenant.clinicId(), computed, analysis, made, caller.subject(), clock.instant());
        recordings.persistAndFlush(kept);
        contents.keep(kept, made.content());
        return kept;
    }
}
