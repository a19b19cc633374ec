package clinic.kinezioteka.assessments.recording;

import clinic.kinezioteka.defaults.idempotency.Interlude;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one upload says, worked out once while no transaction is open, so that it holds neither a connection nor a lock. */
@RequestScoped
class RecordingAnalysis {

    private final AnalysesAtOnce places;
    private Analysis.@Nullable Whole found;

    RecordingAnalysis(AnalysesAtOnce places) {
        this.places = places;
    }

    Optional<Analysis.Whole> found() {
        return Optional.ofNullable(found);
    }

    /** To be thrown: ends the transaction, analyses, and has the operation done anew. */
    Interlude of(NewRecording made) {
        return new Interlude(() -> found = places.analyse(made::analyse));
    }
}
