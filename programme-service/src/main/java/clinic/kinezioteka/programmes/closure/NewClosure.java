package clinic.kinezioteka.programmes.closure;

import java.util.UUID;

/**
 * An absence or closure that is wanted.
 *
 * @param resourceId the practitioner, room or device; of the whole clinic its own id
 * @param field of the request that names the resource
 * @param overVisits whether visits booked in that time are known, and will be moved
 */
public record NewClosure(
        Subject subject, UUID resourceId, String field, Period period, Reason reason, boolean overVisits) {}
