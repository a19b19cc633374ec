package clinic.kinezioteka.patients.complaint;

import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.Screening;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a doctor says of the complaint. Condition, region and start are fixed when the episode is opened. */
@Schema(
        name = "EpisodeDetails",
        description =
                "What the doctor says of the complaint. Condition, region and startedOn are fixed at the opening.")
public record EpisodeDetails(
        @Schema(description = "The condition.", examples = "RADICULITIS") @NotNull Condition condition,
        @Schema(description = "A region that fits the condition.", examples = "LUMBAR") @NotNull Region region,
        @Schema(description = "The side of the complaint.", examples = "RIGHT") @NotNull Side side,
        @Schema(description = "When the complaint began; not after the start of treatment.", examples = "2026-09-01")
                @NotNull
                LocalDate onset,
        @Schema(
                        description =
                                "When treatment began here, a date of the clinic's zone up to today; today unless told.",
                        examples = "2026-09-15",
                        nullable = true)
                @Nullable
                LocalDate startedOn,
        @Schema(
                        description = "Codes of the vocabulary complaints that fit the region; at most 30.",
                        examples = "[\"PAIN\", \"SHOOTING_BACK\"]")
                @Size(max = 30)
                List<@NotNull String> complaints,
        @Schema(
                        description = "The complaint in words, at most 2000 characters; null when nothing is said.",
                        nullable = true)
                @Size(max = 2000)
                @Nullable
                String complaintText,
        @Schema(description = "Codes of the vocabulary causes; at most 30.", examples = "[\"DISC_HERNIATION\"]")
                @Size(max = 30)
                List<@NotNull String> causes,
        @Schema(description = "Nerve roots C5 to S1, where the doctor can name them.", examples = "[\"L5\"]")
                @Size(max = 22)
                List<@NotNull Root> roots,
        @Schema(
                        description =
                                "ICD-10 code; one that is unusual for the region (vocabulary diagnoses) is taken with a warning. Null when none is given.",
                        examples = "M54.16",
                        nullable = true)
                @Pattern(
                        regexp = "[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?",
                        message = "must be an ICD-10 code, as M54.16")
                @Nullable
                String icd10,
        @Schema(description = "All answers of the screening, the latest ones.") @NotNull @Valid Screening screening) {

    public EpisodeDetails {
        complaints =
                complaints == null ? List.of() : complaints.stream().distinct().toList();
        causes = causes == null ? List.of() : causes.stream().distinct().toList();
        roots = roots == null ? List.of() : roots.stream().distinct().toList();
        icd10 = icd10 == null ? null : icd10.strip().toUpperCase(Locale.ROOT);
    }

    public EpisodeDetails startedOn(LocalDate date) {
        return new EpisodeDetails(
                condition, region, side, onset, date, complaints, complaintText, causes, roots, icd10, screening);
    }
}
