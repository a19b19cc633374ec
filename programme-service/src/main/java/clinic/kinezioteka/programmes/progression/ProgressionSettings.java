package clinic.kinezioteka.programmes.progression;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** The limits of the rule, as {@link ProgressionLimits} names them; those of a dose lie within what can be planned. */
@ConfigMapping(prefix = "kinezioteka.progression")
public interface ProgressionSettings {

    @WithDefault("2")
    @Min(1)
    @Max(12)
    int sessions();

    @WithDefault("3")
    @Min(0)
    @Max(10)
    int mostPainToAdvance();

    @WithDefault("6")
    @Min(1)
    @Max(10)
    int leastPainToReduce();

    @WithDefault("2")
    @Min(0)
    @Max(3)
    int leastQualityToAdvance();

    @WithDefault("10")
    @Min(1)
    @Max(100)
    int advancePercent();

    @WithDefault("20")
    @Min(1)
    @Max(90)
    int reducePercent();

    @WithDefault("30")
    @Min(1)
    @Max(500)
    int mostRepetitions();

    @WithDefault("60")
    @Min(1)
    @Max(600)
    int mostHoldSeconds();

    @WithDefault("30")
    @Min(1)
    @Max(120)
    int mostDurationMinutes();

    @WithDefault("100")
    @DecimalMin("1")
    @DecimalMax("500")
    BigDecimal mostLoadKilograms();

    default ProgressionLimits limits() {
        return new ProgressionLimits(
                sessions(),
                mostPainToAdvance(),
                leastPainToReduce(),
                leastQualityToAdvance(),
                advancePercent(),
                reducePercent(),
                mostRepetitions(),
                mostHoldSeconds(),
                mostDurationMinutes(),
                mostLoadKilograms());
    }
}
