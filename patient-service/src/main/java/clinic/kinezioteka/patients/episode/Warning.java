package clinic.kinezioteka.patients.episode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something unusual in what a doctor said; it was taken nevertheless. */
@Schema(name = "EpisodeWarning", description = "Something unusual in what was said; it was taken nevertheless.")
public record Warning(
        @Schema(
                        description =
                                "What is unusual: ICD10_OTHER_CONDITION, ICD10_OTHER_REGION, ICD10_UNUSUAL; more may come.",
                        required = true,
                        examples = "ICD10_OTHER_REGION")
                String code,
        @Schema(description = "The field it is about.", required = true, examples = "icd10") String field,
        @Schema(
                        description = "The warning in words.",
                        required = true,
                        examples = "This code usually stands with RADICULITIS/CERVICAL.")
                String text) {}
