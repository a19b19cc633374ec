package clinic.kinezioteka.patients.redflag.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.redflag.FlagStatus;
import clinic.kinezioteka.patients.redflag.Measured;
import clinic.kinezioteka.patients.redflag.Origin;
import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.redflag.Tier;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RedFlag", description = "A sign that needs a doctor or a hospital now.")
public record RedFlagView(
        @Schema(description = "The flag.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The patient to whom it belongs.", required = true) UUID patientId,
        @Schema(description = "The episode in which it was seen.", required = true) UUID episodeId,
        @Schema(description = "Code of the vocabulary red-flags.", required = true, examples = "FOOT_DROP") String code,
        @Schema(
                        description =
                                "EMERGENCY and URGENT hold all open episodes of the patient, WATCH is shown only.",
                        required = true)
                Tier tier,
        @Schema(description = "Whether it still stands.", required = true) FlagStatus status,
        @Schema(description = "Who saw it.", required = true) Origin origin,
        @Schema(description = "What was seen, in words; null when nothing is said.", required = true, nullable = true)
                @Nullable
                String note,
        @Schema(description = "Clinical time when it was seen.", required = true) Instant observedAt,
        @Schema(description = "When it was recorded.", required = true) Instant recordedAt,
        @Schema(description = "The assessment that found it; null when not measured.", required = true, nullable = true)
                @Nullable
                UUID assessmentId,
        @Schema(
                        description = "The series of that assessment; null when not measured.",
                        required = true,
                        nullable = true)
                @Nullable
                String series,
        @Schema(
                        description =
                                "What became of that assessment; null when not measured. The flag stands until a doctor clears it.",
                        required = true,
                        nullable = true)
                @Nullable
                Measured measured,
        @Schema(
                        description = "When a doctor first said that he has seen it; null until then.",
                        required = true,
                        nullable = true)
                @Nullable
                Instant acknowledgedAt,
        @Schema(
                        description =
                                "When it was told once more, since no doctor had acknowledged an EMERGENCY within 15 minutes; null when not.",
                        required = true,
                        nullable = true)
                @Nullable
                Instant escalatedAt,
        @Schema(description = "When a doctor cleared it; null while open.", required = true, nullable = true) @Nullable
                Instant clearedAt,
        @Schema(description = "Why it was cleared; null while open.", required = true, nullable = true) @Nullable
                String clearReason,
        @Schema(
                        description =
                                "What to tell the patient at once, in the language of Accept-Language (en, lt; else en); empty where there is nothing to tell.",
                        required = true)
                String safetyText,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned, AboutPatient {

    static RedFlagView of(RedFlag flag, String safetyText) {
        return new RedFlagView(
                flag.id(),
                flag.version(),
                flag.patientId(),
                flag.episodeId(),
                flag.code(),
                flag.tier(),
                flag.status(),
                flag.origin(),
                flag.note(),
                flag.observedAt(),
                flag.recordedAt(),
                flag.assessmentId(),
                flag.series(),
                flag.measured(),
                flag.acknowledgedAt(),
                flag.escalatedAt(),
                flag.clearedAt(),
                flag.clearReason(),
                safetyText,
                flag.updatedAt());
    }
}
