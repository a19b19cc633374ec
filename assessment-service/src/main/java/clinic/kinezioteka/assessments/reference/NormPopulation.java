package clinic.kinezioteka.assessments.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of whom a norm was taken; of anybody else it says nothing. */
@Schema(description = "Of whom a norm was taken; of anybody else it says nothing")
public record NormPopulation(
        @Schema(description = "Their sex", examples = "MALE") Sex sex,
        @Schema(description = "Youngest, years", minimum = "0", examples = "20") int ageFromYears,
        @Schema(description = "Oldest, years", minimum = "0", examples = "29") int ageToYears) {

    /** Whether somebody of this age and sex is one of them; one of whom it is not told is not. */
    public boolean includes(@Nullable Integer ageYears, @Nullable Sex ofSex) {
        return ageYears != null && ofSex == sex && ageYears >= ageFromYears && ageYears <= ageToYears;
    }
}
