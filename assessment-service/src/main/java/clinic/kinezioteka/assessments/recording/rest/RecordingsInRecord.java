package clinic.kinezioteka.assessments.recording.rest;

import clinic.kinezioteka.assessments.recording.Recording;
import clinic.kinezioteka.assessments.recording.RecordingContents;
import clinic.kinezioteka.assessments.recording.Recordings;
import clinic.kinezioteka.defaults.record.PatientRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recordings in a patient's record, each with its file in Base64, null where it was damaged; one at a time is in memory. */
@ApplicationScoped
class RecordingsInRecord implements PatientRecord {

    /** A recording and its file, null where it is no longer the one that was uploaded. */
    record WithContent(SignalView recording, byte @Nullable [] content) {}

    private final Recordings recordings;
    private final RecordingContents contents;

    RecordingsInRecord(Recordings recordings, RecordingContents contents) {
        this.recordings = recordings;
        this.contents = contents;
    }

    @Override
    public String name() {
        return "recordings";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return recordings.list("patientId = ?1 order by id", patientId).stream().map(this::withContent);
    }

    /** In the transaction of the record: a connection of its own for each would wait for those of other records. */
    private WithContent withContent(Recording recording) {
        return new WithContent(
                new SignalView(recording), contents.whole(recording).orElse(null));
    }
}
