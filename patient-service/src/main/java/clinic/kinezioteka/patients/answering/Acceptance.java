package clinic.kinezioteka.patients.answering;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.patients.complaint.EpisodeDetails;
import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** As whom the clinic takes the patient, and, of a doctor, what he says of the complaint. */
@Schema(
        name = "ReferralAcceptance",
        description = "As whom the clinic takes the patient, and, of a doctor, what he says of the complaint.")
public record Acceptance(
        @Schema(
                        description = "A patient of the clinic who is the person that was sent; null to register him.",
                        nullable = true)
                @Nullable
                UUID patientId,
        @Schema(
                        description = "True when the client knows of likely duplicates and means another person.",
                        defaultValue = "false",
                        nullable = true)
                @Nullable
                Boolean acknowledgeDuplicates,
        @Schema(
                        description =
                                "A doctor opens the episode at once with this, the body of its opening; null, and always of reception, leaves it PROPOSED.",
                        nullable = true)
                @Valid
                @Nullable
                EpisodeDetails episode)
        implements AboutPatient {

    /** The person is new, and a doctor opens the episode later. */
    public static Acceptance plain() {
        return new Acceptance(null, null, null);
    }

    boolean acknowledgesDuplicates() {
        return Boolean.TRUE.equals(acknowledgeDuplicates);
    }
}
