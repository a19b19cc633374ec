package clinic.kinezioteka.patients.consent.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.consent.Consent;
import clinic.kinezioteka.patients.consent.ConsentDetails;
import clinic.kinezioteka.patients.consent.ConsentStatus;
import clinic.kinezioteka.patients.consent.Decision;
import clinic.kinezioteka.patients.consent.DecisionOrigin;
import clinic.kinezioteka.patients.consent.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Consent", description = "What a patient decided about one use of his data.")
record ConsentView(
        @Schema(description = "The decision.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The patient.", required = true) UUID patientId,
        @Schema(description = "What the data would be used for.", required = true) Purpose purpose,
        @Schema(description = "What the patient said.", required = true) Decision decision,
        @Schema(
                        description = "The partner who may follow the progress; null for every other purpose.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID partnerId,
        @Schema(description = "First day on which it counts, in the clinic's zone.", required = true)
                LocalDate validFrom,
        @Schema(
                        description = "Last day on which it counts, in the clinic's zone; null without end.",
                        required = true,
                        nullable = true)
                @Nullable
                LocalDate validTo,
        @Schema(
                        description =
                                "Whether it counts today. A consent stands while a GRANTED decision is IN_FORCE; a later decision supersedes it for good.",
                        required = true)
                ConsentStatus status,
        @Schema(
                        description =
                                "Day from which on a later decision about the same purpose and partner counts instead; null while there is none.",
                        required = true,
                        nullable = true)
                @Nullable
                LocalDate supersededFrom,
        @Schema(description = "When it was taken back; null while it was not.", required = true, nullable = true)
                @Nullable
                Instant withdrawnAt,
        @Schema(description = "By whom it reached the records.", required = true) DecisionOrigin origin,
        @Schema(description = "When it was recorded.", required = true) Instant recordedAt,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned, AboutPatient {

    static ConsentView of(Consent consent, LocalDate today) {
        ConsentDetails details = consent.details();
        return new ConsentView(
                consent.id(),
                consent.version(),
                consent.patientId(),
                details.purpose(),
                details.decision(),
                details.partnerId(),
                details.validFrom(),
                details.validTo(),
                consent.status(today),
                consent.supersededFrom(),
                consent.withdrawnAt(),
                consent.origin(),
                consent.recordedAt(),
                consent.updatedAt());
    }
}
