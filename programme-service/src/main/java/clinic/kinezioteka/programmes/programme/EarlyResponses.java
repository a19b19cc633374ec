package clinic.kinezioteka.programmes.programme;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells programmes what the check after the third session says. */
public interface EarlyResponses {

    /** By programme; nothing for those whose check is not due yet. */
    Map<UUID, EarlyResponse> of(Collection<Programme> programmes);
}
