package clinic.kinezioteka.patients.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How treatment ended. */
@Embeddable
@Schema(name = "ReferralOutcome", description = "How treatment ended.")
public record Outcome(
        @Schema(
                        description =
                                "Why it ended: GOALS_MET, PARTIAL, STOPPED_BY_PATIENT, REFERRED, RED_FLAG; more may come.",
                        required = true,
                        examples = "GOALS_MET")
                @Column(name = "outcome")
                String reason,
        @Schema(description = "When it ended, a date in the clinic's zone.", required = true)
                @Column(name = "closed_on")
                LocalDate closedOn) {}
