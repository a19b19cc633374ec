package clinic.kinezioteka.programmes.ledger.rest;

import clinic.kinezioteka.programmes.ledger.EntryVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HomeExerciseVersion", description = "What an entry of home exercise said from some time on.")
record EntryVersionView(
        @Schema(description = "Number of the version, from 0.", required = true, examples = "1") long version,
        @Schema(description = "How it came about; VOIDED: it counts no more.", required = true, examples = "CORRECTED")
                EntryVersion.Origin origin,
        @Schema(description = "The day in the clinic's zone.", required = true, examples = "2026-09-22") LocalDate date,
        @Schema(description = "Code of the catalogue.", required = true, examples = "LUMBAR_STABILISATION")
                String exercise,
        @Schema(description = "Pattern that it counts for.", required = true, examples = "LUMBAR_STABILISATION")
                String movementPattern,
        @Schema(description = "Repetitions done.", required = true, examples = "60") int repetitions,
        @Schema(
                        description = "Why it was changed; null of the first version.",
                        required = true,
                        nullable = true,
                        examples = "one zero too many")
                @Nullable
                String reason,
        @Schema(
                        description = "Who changed it, by the subject of his token; null of the first version.",
                        required = true,
                        nullable = true,
                        examples = "01900000-0000-7000-8000-000000001002")
                @Nullable
                String author,
        @Schema(description = "When it was entered.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt) {

    static EntryVersionView of(EntryVersion version) {
        return new EntryVersionView(
                version.version(),
                version.origin(),
                version.date(),
                version.exercise(),
                version.movementPattern(),
                version.repetitions(),
                version.reason().orElse(null),
                version.author().orElse(null),
                version.recordedAt());
    }
}
