package clinic.kinezioteka.programmes.visit.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CheckIn", description = "When the patient came.")
record CheckInRequest(
        @Schema(description = "Clinical time, from the episode's startedOn until now; absent = now.", nullable = true)
                @Nullable
                OffsetDateTime at) {}
