package clinic.kinezioteka.programmes.correction;

import clinic.kinezioteka.programmes.visit.DoneExercise;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something else was done in a session than was recorded, fired inside the transaction that put it right.
 *
 * @param on its date in the clinic's zone
 * @param exercises all that was done, as it is recorded now
 * @param reason why the record was changed; text that never leaves in an event
 */
public record SessionCorrected(
        UUID visitId, UUID programmeId, LocalDate on, List<DoneExercise> exercises, String reason) {}
