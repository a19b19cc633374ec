package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A visit of a module's chain was completed, fired once for it inside the transaction that completed it and after the
 * module's course was told.
 *
 * @param at clinical time of its completion
 * @param on its date in the clinic's zone
 * @param exercises what was done; empty at a doctor's visit
 */
public record VisitCompleted(
        UUID visitId,
        UUID programmeId,
        UUID patientId,
        UUID episodeId,
        int module,
        VisitKind kind,
        Instant at,
        LocalDate on,
        List<DoneExercise> exercises) {}
