package clinic.kinezioteka.programmes.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to a programme, fired inside the transaction that did it. */
public sealed interface ProgrammeEvent {

    Programme programme();

    /** A draft appeared for an episode. */
    record ProgrammeDrafted(Programme programme) implements ProgrammeEvent {}

    /** A doctor changed the plan; chains of modules that are still PLANNED follow it. */
    record ProgrammeIndividualised(Programme programme) implements ProgrammeEvent {}

    /**
     * The plan runs: its visits become PLANNED.
     *
     * @param consultationVisitId a completed consultation of this patient that stands for module 1's DOCTOR_INITIAL; an
     *     observer that finds it unfit fails with 422 and undoes the activation
     */
    record ProgrammeActivated(Programme programme, @Nullable UUID consultationVisitId) implements ProgrammeEvent {}

    /** The episode was held: visits of the chain are suspended. */
    record ProgrammeHeld(Programme programme, Instant at) implements ProgrammeEvent {}

    /** The hold ended: suspended visits need booking anew. */
    record ProgrammeResumed(Programme programme, Instant at) implements ProgrammeEvent {}

    /** The last gate was passed. */
    record ProgrammeCompleted(Programme programme) implements ProgrammeEvent {}

    /** The episode was closed: visits that lie ahead are cancelled. */
    record ProgrammeClosed(Programme programme) implements ProgrammeEvent {}
}
