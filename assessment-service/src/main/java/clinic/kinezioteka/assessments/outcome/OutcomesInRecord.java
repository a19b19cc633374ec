package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.defaults.record.PatientRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** What came of a patient's episodes, in his record. */
@ApplicationScoped
class OutcomesInRecord implements PatientRecord {
    private final Outcomes outcomes;

    OutcomesInRecord(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return outcomes.list("patientId = ?1 order by id", patientId).stream().map(EpisodeOutcome::kept);
    }

    /** As it is kept. */
    record Kept(
            UUID episodeId,
            LocalDate closedOn,
            Judgement judgement,
            int ruleSetVersion,
            int referenceSetVersion,
            Instant judgedAt) {}
}
