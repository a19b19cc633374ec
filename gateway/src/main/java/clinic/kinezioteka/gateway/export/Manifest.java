package clinic.kinezioteka.gateway.export;

import java.time.Instant;
import java.util.List;

/** What the archive holds, its last file: truly, since it is written when everything else is. */
record Manifest(String patientId, Instant writtenAt, boolean complete, List<Part> parts) {

    /**
     * What became of a service's record.
     *
     * @param status how the service answered, as HTTP has it; other than 200 there is no file
     * @param complete whether the file holds all of it
     */
    record Part(String service, String file, int status, boolean complete) {}

    static Manifest of(String patientId, Instant writtenAt, List<Part> parts) {
        return new Manifest(patientId, writtenAt, parts.stream().allMatch(Part::complete), parts);
    }
}
