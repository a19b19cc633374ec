package clinic.kinezioteka.patients.hold.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RedFlagRaising", description = "A sign that somebody saw.")
record SignSeen(
        @Schema(description = "Code of the vocabulary red-flags.", examples = "FOOT_DROP") @NotNull String code,
        @Schema(description = "What was seen, at most 2000 characters; null when nothing is said.", nullable = true)
                @Size(max = 2000)
                @Nullable
                String note,
        @Schema(
                        description = "Clinical time, from the start of the episode to now; now unless told.",
                        examples = "2026-11-20T10:15:00+02:00",
                        nullable = true)
                @Nullable
                OffsetDateTime observedAt) {}
