package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.visit.VisitRecord.ExerciseDone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExerciseDone", description = "An exercise as it was done; the dose as the technique needs.")
public record ExerciseRequest(
        @Schema(description = "Code of the catalogue.", required = true) @NotBlank @Size(max = 100) String code,
        @Schema(description = "Sets, 1 to 20.", nullable = true) @Nullable Integer sets,
        @Schema(description = "Repetitions of each set, 1 to 500.", nullable = true) @Nullable Integer repetitions,
        @Schema(description = "Seconds of one hold, 1 to 600.", nullable = true) @Nullable Integer holdSeconds,
        @Schema(description = "Minutes in all, 1 to 120.", nullable = true) @Nullable Integer durationMinutes,
        @Schema(description = "Load in kilograms, 0 to 500.", nullable = true) @Nullable BigDecimal loadKilograms,
        @Schema(description = "Traction in newtons, 0 to 1000.", nullable = true) @Nullable BigDecimal tractionNewtons,
        @Schema(description = "How well it was done, 0 to 3.", nullable = true) @Min(0) @Max(3) @Nullable
                Integer quality,
        @Schema(description = "Pain while doing it, 0 to 10.", nullable = true) @Min(0) @Max(10) @Nullable
                Integer painDuring) {

    /** As they are kept; a dose that cannot be is refused by its place in the list {@code exercises}. */
    public static List<ExerciseDone> done(@Nullable List<ExerciseRequest> exercises) {
        return exercises == null
                ? List.of()
                : IntStream.range(0, exercises.size())
                        .mapToObj(place -> exercises.get(place).done(place))
                        .toList();
    }

    private ExerciseDone done(int place) {
        return new ExerciseDone(code, dose(place), quality, painDuring);
    }

    private Dose dose(int place) {
        try {
            return new Dose(sets, repetitions, holdSeconds, durationMinutes, loadKilograms, tractionNewtons);
        } catch (RuleBroken broken) {
            throw broken.within("exercises[" + place + "]");
        }
    }
}
