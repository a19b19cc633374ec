package clinic.kinezioteka.gateway.edge;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The pages of other origins that may call the interface; none unless configured. */
@ConfigMapping(prefix = "kinezioteka.gateway.cors")
interface CrossOrigin {

    /** Origins as browsers send them, as {@code https://reception.example.org}. */
    Optional<List<String>> origins();
}
