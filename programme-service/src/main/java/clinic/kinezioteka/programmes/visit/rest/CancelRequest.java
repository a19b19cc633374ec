package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.visit.ReasonCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Cancellation", description = "Why a visit is given up.")
record CancelRequest(
        @Schema(
                        description = "Why, classified; absent = OTHER, or PATIENT_REQUEST when the patient does it.",
                        nullable = true)
                @Nullable
                ReasonCode reason) {}
