package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.followup.DeclineReason;
import clinic.kinezioteka.programmes.followup.FollowUp;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "FollowUp",
        description = "How a patient does some months after his episode was closed: offered, and what became of it.")
record FollowUpView(
        @Schema(description = "The follow-up.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Whose it is.", required = true) UUID patientId,
        @Schema(description = "The closed episode that it follows.", required = true) UUID episodeId,
        @Schema(description = "How many months after the close.", required = true, minimum = "1") int months,
        @Schema(
                        description =
                                "OFFERED: waits to be booked, also again after its visit was cancelled or missed; BOOKED;"
                                        + " COMPLETED with its visit; DECLINED; WITHDRAWN, since its patient is to be"
                                        + " forgotten.",
                        required = true)
                FollowUp.Status status,
        @Schema(description = "First day of the clinic on which it may take place.", required = true) LocalDate dueFrom,
        @Schema(description = "The day so many months after the close.", required = true) LocalDate dueOn,
        @Schema(description = "Last day on which it is in time; it may be booked later too.", required = true)
                LocalDate dueUntil,
        @Schema(
                        description = "The DOCTOR_REVIEW that was booked for it; null while none is.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID visitId,
        @Schema(description = "Why there will be none; null unless DECLINED.", required = true, nullable = true)
                @Nullable
                DeclineReason declineReason)
        implements AboutPatient, Versioned {

    static FollowUpView of(FollowUp followUp) {
        return new FollowUpView(
                followUp.id(),
                followUp.version(),
                followUp.patientId(),
                followUp.episodeId(),
                followUp.months(),
                followUp.status(),
                followUp.dueFrom(),
                followUp.dueOn(),
                followUp.dueUntil(),
                followUp.visitId(),
                followUp.declineReason());
    }
}
