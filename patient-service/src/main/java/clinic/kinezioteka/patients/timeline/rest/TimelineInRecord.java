package clinic.kinezioteka.patients.timeline.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.timeline.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** What happened to the patient, in his record. */
@ApplicationScoped
class TimelineInRecord implements PatientRecord {
    private final Timelines timelines;

    TimelineInRecord(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return timelines.list("patientId = ?1 order by recordedAt, id", patientId).stream()
                .map(TimelineEntryView::new);
    }
}
