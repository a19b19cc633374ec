package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.patients.function.Analgesics;
import clinic.kinezioteka.patients.function.WorkStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an episode ended. */
@Embeddable
@Schema(name = "EpisodeClosing", description = "How the episode ended.")
public record Closing(
        @Schema(description = "Why it ended.", examples = "GOALS_MET")
                @Column(name = "close_reason")
                @Enumerated(EnumType.STRING)
                @NotNull
                CloseReason reason,
        @Schema(
                        description = "Date in the clinic's zone, from startedOn to today; today unless told.",
                        examples = "2026-11-20",
                        nullable = true)
                @Column(name = "closed_on")
                @Nullable
                LocalDate closedOn,
        @Schema(
                        description =
                                "Whether the patient works now; unless told, that of his last FUNCTION, else unknown (null).",
                        nullable = true)
                @Column(name = "work_status")
                @Enumerated(EnumType.STRING)
                @Nullable
                WorkStatus workStatus,
        @Schema(
                        description =
                                "How often he needs painkillers; unless told, that of his last FUNCTION, else unknown (null).",
                        nullable = true)
                @Column(name = "analgesics")
                @Enumerated(EnumType.STRING)
                @Nullable
                Analgesics analgesics,
        @Schema(description = "In words, at most 2000 characters; null when nothing is said.", nullable = true)
                @Column(name = "close_note")
                @Size(max = 2000)
                @Nullable
                String note) {

    /** What is absent is taken from what is known. */
    Closing completedBy(LocalDate today, @Nullable WorkStatus lastWorkStatus, @Nullable Analgesics lastAnalgesics) {
        return new Closing(
                reason,
                closedOn == null ? today : closedOn,
                workStatus == null ? lastWorkStatus : workStatus,
                analgesics == null ? lastAnalgesics : analgesics,
                note);
    }
}
