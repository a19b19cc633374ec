package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.programmes.ledger.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HomeExercise", description = "What a patient did at home on one day.")
record HomeExerciseView(
        @Schema(
                        description = "The entry of the ledger.",
                        required = true,
                        examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Version; grows with each correction.", required = true, examples = "1") long version,
        @Schema(description = "VALID, or VOIDED: taken back, it counts no more.", required = true)
                LedgerEntry.Status status,
        @Schema(description = "The programme.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID programmeId,
        @Schema(description = "The day in the clinic's zone.", required = true, examples = "2026-09-22") LocalDate date,
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION")
                String exercise,
        @Schema(description = "Pattern that it counts for.", required = true, examples = "LUMBAR_STABILISATION")
                String movementPattern,
        @Schema(description = "Repetitions done.", required = true, examples = "60") int repetitions,
        @Schema(description = "When this version was entered.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt) {

    static HomeExerciseView of(LedgerEntry entry) {
        return new HomeExerciseView(
                entry.id(),
                entry.version(),
                entry.status(),
                entry.programmeId(),
                entry.date(),
                entry.exercise(),
                entry.movementPattern(),
                entry.repetitions(),
                entry.recordedAt());
    }
}
