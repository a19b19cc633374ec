package clinic.kinezioteka.defaults.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How {@link PatientRecords} writes; it stands in the description only, since nothing ever holds all of it. */
@Schema(name = "PatientRecord", description = "All that this service keeps about a patient.")
public record RecordView(
        @Schema(description = "The patient.", required = true) UUID patientId,
        @Schema(description = "Who keeps it.", required = true, examples = "patient-service") String service,
        @Schema(description = "When it was written.", required = true) Instant writtenAt,
        @Schema(
                        description =
                                "A list for each kind of thing, its items as the interface answers them elsewhere.",
                        required = true)
                Map<String, List<Object>> records,
        @Schema(description = "Always true, and always last: what broke off lacks it.", required = true)
                boolean complete) {}
