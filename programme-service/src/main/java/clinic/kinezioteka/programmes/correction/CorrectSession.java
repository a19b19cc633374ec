package clinic.kinezioteka.programmes.correction;

import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.visit.CorrectRecord;
import clinic.kinezioteka.programmes.visit.DoneExercise;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Corrects what was recorded of a completed session, and keeps each version. */
@ApplicationScoped
@Transactional
public class CorrectSession {

    private final CorrectRecord records;
    private final RecordVersions versions;
    private final Clinics clinics;
    private final Event<SessionCorrected> corrected;
    private final Caller caller;
    private final Ids ids;

    CorrectSession(
            CorrectRecord records,
            RecordVersions versions,
            Clinics clinics,
            Event<SessionCorrected> corrected,
            Caller caller,
            Ids ids) {
        this.records = records;
        this.versions = versions;
        this.clinics = clinics;
        this.corrected = corrected;
        this.caller = caller;
        this.ids = ids;
    }

    /**
     * Takes what was done indeed. A session that is recorded so already is left as it is, so that the same correction may be
     * sent again. Fails with 422 when the record does not fit what was planned for the session, or when the visit is none;
     * with 409 when it is not completed.
     */
    public void correct(Visit visit, VisitRecord said, String reason) {
        VisitRecord right = records.fitting(visit, said);
        VisitRecord before = visit.record().orElseThrow();
        if (right.equals(before)) {
            return;
        }
        if (versions.of(visit.id()).isEmpty()) {
            versions.persist(RecordVersion.completed(ids.next(), visit));
        }
        records.correct(visit, right);
        versions.persist(RecordVersion.corrected(ids.next(), visit, reason, caller.subject()));
        corrected.fire(new SessionCorrected(
                visit.id(),
                visit.place().orElseThrow().programmeId(),
                clinics.dateOf(visit.doneAt().orElseThrow()),
                right.exercises().stream()
                        .map(done -> new DoneExercise(done.code(), done.dose()))
                        .toList(),
                reason));
    }

    /** All that was ever recorded of a visit, the first first; nothing of one that is not completed. */
    public List<RecordVersion> versions(Visit visit) {
        List<RecordVersion> kept = versions.of(visit.id());
        return kept.isEmpty() && visit.record().isPresent()
                ? List.of(RecordVersion.completed(visit.id(), visit))
                : kept;
    }

    /** Those of all visits of a patient that were corrected. */
    public List<RecordVersion> ofPatient(UUID patientId) {
        return versions.ofPatient(patientId);
    }
}
