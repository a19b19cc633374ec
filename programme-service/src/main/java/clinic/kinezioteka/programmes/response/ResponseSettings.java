package clinic.kinezioteka.programmes.response;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** The numbers of the check, as the programme's rule has them. */
@ConfigMapping(prefix = "kinezioteka.early-response")
public interface ResponseSettings {

    /** After so many attended sessions of module 1 the check is due. */
    @WithDefault("3")
    @Min(1)
    @Max(12)
    int afterSessions();

    /** A smaller fall of the pain is no response, mm. */
    @WithDefault("15")
    @DecimalMin("1")
    @DecimalMax("100")
    BigDecimal leastFallMillimetres();
}
