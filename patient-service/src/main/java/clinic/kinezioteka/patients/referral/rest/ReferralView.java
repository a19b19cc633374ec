package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.patient.PatientDetails;
import clinic.kinezioteka.patients.redflag.rest.RedFlagView;
import clinic.kinezioteka.patients.referral.DeclineReason;
import clinic.kinezioteka.patients.referral.PreferredTime;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.ReferralConsent;
import clinic.kinezioteka.patients.referral.ReferralStatus;
import clinic.kinezioteka.patients.referral.SentPatient;
import clinic.kinezioteka.patients.referral.Urgency;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Referral", description = "A patient whom a partner sends to a clinic.")
public record ReferralView(
        @Schema(description = "The referral.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The clinic that is asked.", required = true) UUID clinicId,
        @Schema(description = "The partner who asks.", required = true) UUID partnerId,
        @Schema(
                        description = "The partner's own reference; once the patient was erased, the referral's id.",
                        required = true)
                String externalReference,
        @Schema(description = "Where it stands; only one that is RECEIVED goes on.", required = true)
                ReferralStatus status,
        @Schema(
                        description =
                                "Who is sent, as the partner wrote it; null once he was erased, and from 30 days after he was not taken on.",
                        required = true,
                        nullable = true)
                @Nullable
                PatientDetails patient,
        @Schema(description = "The complaint in words; null as the patient.", required = true, nullable = true)
                @Nullable
                String complaint,
        @Schema(description = "The condition; null when not told.", required = true, nullable = true) @Nullable
                Condition condition,
        @Schema(description = "The region; null when not told.", required = true, nullable = true) @Nullable
                Region region,
        @Schema(description = "The side; null when not told.", required = true, nullable = true) @Nullable Side side,
        @Schema(description = "ICD-10 code; null when not told.", required = true, nullable = true) @Nullable
                String icd10,
        @Schema(description = "How soon he should be seen.", required = true) Urgency urgency,
        @Schema(
                        description =
                                "When in the week he can come; empty when any time will do, or once it is no longer known.",
                        required = true)
                List<PreferredTime> preferredTimes,
        @Schema(
                        description =
                                "What the patient told the partner about sharing; what counts since is in his consents.",
                        required = true)
                ReferralConsent consent,
        @Schema(
                        description = "The patient of the clinic; null until it is accepted, and always for a partner.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID patientId,
        @Schema(
                        description =
                                "The episode that came of it; null until it is accepted, and always for a partner.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID episodeId,
        @Schema(description = "Why it was declined; null unless it was.", required = true, nullable = true) @Nullable
                DeclineReason declineReason,
        @Schema(
                        description = "Why it was declined, in words; null when nothing is said, or no longer known.",
                        required = true,
                        nullable = true)
                @Nullable
                String declineText,
        @Schema(
                        description =
                                "The red flags that a doctor's acceptance raised just now, with what to tell the patient at once; empty in every other answer.",
                        required = true)
                List<RedFlagView> raisedFlags,
        @Schema(description = "When it was received.", required = true) Instant recordedAt,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned {

    static ReferralView of(Referral referral, boolean forPartner, List<RedFlagView> raisedFlags) {
        SentPatient sent = referral.sentPatient();
        return new ReferralView(
                referral.id(),
                referral.version(),
                referral.clinicId(),
                referral.partnerId(),
                referral.externalReference(),
                referral.status(),
                sent == null ? null : sent.patient(),
                sent == null ? null : sent.complaint(),
                referral.condition(),
                referral.region(),
                referral.side(),
                referral.icd10(),
                referral.urgency(),
                sent == null ? List.of() : sent.preferredTimes(),
                referral.consent(),
                forPartner ? null : referral.patientId(),
                forPartner ? null : referral.episodeId(),
                referral.declineReason(),
                referral.declineText(),
                raisedFlags,
                referral.recordedAt(),
                referral.updatedAt());
    }
}
