package clinic.kinezioteka.patients.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Which services keep something of patients, so that an erasure waits for their receipts. */
@ConfigMapping(prefix = "kinezioteka.receipts")
public interface AnsweringServices {
    /** The names of the services. */
    @WithDefault("patient-service,programme-service,assessment-service")
    List<String> awaited();
}
