package clinic.kinezioteka.patients.erasure.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.erasure.Erasure;
import clinic.kinezioteka.patients.erasure.ErasureStatus;
import clinic.kinezioteka.patients.erasure.KeptReceipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Erasure", description = "A patient who is forgotten, and what each service answered.")
record ErasureView(
        @Schema(description = "The erasure.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(
                        description = "The patient, whose record stays as a pseudonym until the retention ends.",
                        required = true)
                UUID patientId,
        @Schema(description = "COMPLETED once every service has answered; more may come.", required = true)
                ErasureStatus status,
        @Schema(description = "Why it was asked for.", required = true) String reason,
        @Schema(description = "Whether open episodes were closed for it.", required = true) boolean force,
        @Schema(
                        description =
                                "The last day on which clinical rows stay under the pseudonym, in the clinic's zone: the clinic's retention after the last close.",
                        required = true)
                LocalDate until,
        @Schema(description = "What each service did, as far as it has answered.", required = true)
                List<KeptReceipt> receipts,
        @Schema(
                        description = "The services that have not answered yet.",
                        required = true,
                        examples = "[\"assessment-service\"]")
                List<String> missing,
        @Schema(description = "When it was asked for.", required = true) Instant requestedAt,
        @Schema(description = "When the last service answered; null before.", required = true, nullable = true)
                @Nullable
                Instant completedAt,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned, AboutPatient {

    static ErasureView of(Erasure erasure, List<String> awaited) {
        return new ErasureView(
                erasure.id(),
                erasure.version(),
                erasure.patientId(),
                erasure.status(),
                erasure.reason(),
                erasure.forced(),
                erasure.until(),
                erasure.receipts(),
                erasure.missing(awaited),
                erasure.requestedAt(),
                erasure.completedAt(),
                erasure.updatedAt());
    }
}
