package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.programmes.ledger.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HomeExercise", description = "What a patient did at home on one day.")
record HomeExerciseView(
        @Schema(description = "The entry of the ledger.", required = true) UUID id,
        @Schema(description = "Version; an entry never changes.", required = true) long version,
        @Schema(description = "The programme.", required = true) UUID programmeId,
        @Schema(description = "The day in the clinic's zone.", required = true) LocalDate date,
        @Schema(description = "Code of the catalogue.", required = true) String exercise,
        @Schema(description = "Pattern that it counts for.", required = true) String movementPattern,
        @Schema(description = "Repetitions done.", required = true) int repetitions,
        @Schema(description = "When it was entered.", required = true) Instant recordedAt) {

    static HomeExerciseView of(LedgerEntry entry) {
        return new HomeExerciseView(
                entry.id(),
                0,
                entry.programmeId(),
                entry.date(),
                entry.exercise(),
                entry.movementPattern(),
                entry.repetitions(),
                entry.recordedAt());
    }
}
