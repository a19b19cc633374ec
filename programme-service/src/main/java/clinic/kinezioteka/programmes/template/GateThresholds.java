package clinic.kinezioteka.programmes.template;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The numbers that the gates of a template version compare with.
 *
 * @param attendedPercent least share of planned sessions attended
 * @param lasegueLossDegrees how many degrees the Lasègue angle may be lower than at baseline
 * @param repetitionsPerKeyPattern least repetitions in each key pattern after module 2
 * @param symmetryPercent least limb symmetry after module 2
 * @param symmetryGainPoints or so many points better than at baseline
 * @param dischargeSymmetryPercent least limb symmetry at discharge
 * @param gaitLossMetresPerSecond gait speed must be lower by less than this
 * @param dischargeRepetitions repetitions in a key pattern that stand for a maintenance plan
 * @param lastingSessions attended sessions in an episode below which a lasting result is not expected
 */
public record GateThresholds(
        @Schema(description = "Least share of planned sessions attended, percent.", required = true, examples = "80")
                @Min(1)
                @Max(100)
                int attendedPercent,
        @Schema(
                        description = "Degrees by which the Lasègue angle may be lower than at baseline.",
                        required = true,
                        examples = "10")
                @NotNull
                @DecimalMin("0")
                @DecimalMax("90")
                @Digits(integer = 3, fraction = 3)
                BigDecimal lasegueLossDegrees,
        @Schema(
                        description = "Least repetitions in each key pattern after module 2.",
                        required = true,
                        examples = "300")
                @Min(1)
                @Max(100000)
                int repetitionsPerKeyPattern,
        @Schema(description = "Least limb symmetry after module 2, percent.", required = true, examples = "80")
                @NotNull
                @DecimalMin("1")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 3)
                BigDecimal symmetryPercent,
        @Schema(description = "Or so many points better than at baseline.", required = true, examples = "5")
                @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 3)
                BigDecimal symmetryGainPoints,
        @Schema(description = "Least limb symmetry at discharge, percent.", required = true, examples = "90")
                @NotNull
                @DecimalMin("1")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 3)
                BigDecimal dischargeSymmetryPercent,
        @Schema(description = "Gait speed must be lower by less than this, m/s.", required = true, examples = "0.10")
                @NotNull
                @DecimalMin("0.01")
                @DecimalMax("3")
                @Digits(integer = 3, fraction = 3)
                BigDecimal gaitLossMetresPerSecond,
        @Schema(
                        description = "Repetitions in a key pattern that stand for a maintenance plan.",
                        required = true,
                        examples = "3000")
                @Min(1)
                @Max(100000)
                int dischargeRepetitions,
        @Schema(
                        description = "Sessions in an episode below which a lasting result is not expected.",
                        required = true,
                        examples = "10")
                @Min(0)
                @Max(100)
                int lastingSessions) {}
