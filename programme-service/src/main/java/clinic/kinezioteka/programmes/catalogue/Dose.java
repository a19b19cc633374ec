package clinic.kinezioteka.programmes.catalogue;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise is done; a technique fills what it needs.
 *
 * @param sets 1–20
 * @param repetitions per set, 1–500
 * @param holdSeconds seconds of one hold, 1–600
 * @param durationMinutes minutes in all, 1–120
 * @param loadKilograms kilograms moved, 0–500
 * @param tractionNewtons force of traction in newtons, 0–1000
 */
public record Dose(
        @Schema(description = "Sets, 1 to 20.", nullable = true, examples = "3") @Nullable Integer sets,
        @Schema(description = "Repetitions of each set, 1 to 500.", nullable = true, examples = "60") @Nullable
                Integer repetitions,
        @Schema(description = "Seconds of one hold, 1 to 600.", nullable = true, examples = "20") @Nullable
                Integer holdSeconds,
        @Schema(description = "Minutes in all, 1 to 120.", nullable = true, examples = "15") @Nullable
                Integer durationMinutes,
        @Schema(description = "Load in kilograms, 0 to 500.", nullable = true, examples = "7.5") @Nullable
                BigDecimal loadKilograms,
        @Schema(description = "Force of traction in newtons, 0 to 1000.", nullable = true, examples = "150") @Nullable
                BigDecimal tractionNewtons) {

    private static final int MOST_DECIMALS = 30;

    public Dose {
        within("sets", sets, 1, 20);
        within("repetitions", repetitions, 1, 500);
        within("holdSeconds", holdSeconds, 1, 600);
        within("durationMinutes", durationMinutes, 1, 120);
        fine("loadKilograms", loadKilograms);
        within("loadKilograms", loadKilograms, 0, 500);
        fine("tractionNewtons", tractionNewtons);
        within("tractionNewtons", tractionNewtons, 0, 1000);
        loadKilograms = plain(loadKilograms);
        tractionNewtons = plain(tractionNewtons);
    }

    /** 1, 1.0 and 1.00 are one number, and doses of it are equal. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** Repetitions of the whole dose: sets × repetitions, zero where either is absent. */
    public int allRepetitions() {
        return sets == null || repetitions == null ? 0 : sets * repetitions;
    }

    /** Reckoning with 1e-999999999, which lies within every range, would have no end. */
    private static void fine(String field, @Nullable BigDecimal value) {
        if (value != null && Math.abs(value.scale()) > MOST_DECIMALS) {
            throw refused(field, "must have at most " + MOST_DECIMALS + " decimals");
        }
    }

    private static void within(String field, @Nullable Number value, int least, int most) {
        if (value != null && (value.doubleValue() < least || value.doubleValue() > most)) {
            throw refused(field, "must be from " + least + " to " + most);
        }
    }

    private static Failure refused(String field, String message) {
        return new RuleBroken("dose-out-of-range", "A dose lies outside what can be planned").violation(field, message);
    }
}
