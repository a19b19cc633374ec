package clinic.kinezioteka.gateway.audit;

import clinic.kinezioteka.gateway.service.Service;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered of its audit.
 *
 * @param status of its answer; anything but 200 leaves the part out
 */
record AuditPart(Service service, int status, JsonNode page) {

    boolean isMissing() {
        return status != 200;
    }

    /** Whether the service has more behind what it answered. */
    boolean goesOn() {
        return page.path("next").isTextual();
    }
}
