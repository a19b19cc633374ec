package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.visit.ReasonCode;
import clinic.kinezioteka.programmes.visit.VisitRecord;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit as it is answered. */
@Schema(name = "Visit", description = "One visit of a patient: of a module's chain, or free.")
public record VisitView(
        @Schema(description = "The visit.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "Its patient.", required = true) UUID patientId,
        @Schema(description = "Its episode; null for a consultation before one.", required = true, nullable = true)
                @Nullable
                UUID episodeId,
        @Schema(description = "Its programme; null for a free visit.", required = true, nullable = true) @Nullable
                UUID programmeId,
        @Schema(description = "Its module, 1 to 3; null for a free visit.", required = true, nullable = true) @Nullable
                Integer module,
        @Schema(description = "Kind of visit.", required = true) VisitKind kind,
        @Schema(description = "Number of a SESSION within its module, from 1.", required = true, nullable = true)
                @Nullable
                Integer sessionNumber,
        @Schema(description = "Where it stands.", required = true) VisitStatus status,
        @Schema(description = "Whether it lost its booking by a hold and waits for a new one.", required = true)
                boolean needsRebooking,
        @Schema(
                        description = "Start, derived from local time and zone; null when not booked.",
                        required = true,
                        nullable = true)
                @Nullable
                OffsetDateTime start,
        @Schema(description = "End, excluded; null when not booked.", required = true, nullable = true) @Nullable
                OffsetDateTime end,
        @Schema(
                        description = "Agreed local start; null when not booked.",
                        required = true,
                        nullable = true,
                        examples = "2026-03-02T09:00:00")
                @Nullable
                String localStart,
        @Schema(description = "IANA zone of the local start; null when not booked.", required = true, nullable = true)
                @Nullable
                String zone,
        @Schema(description = "With whom; null when not booked.", required = true, nullable = true) @Nullable
                Named practitioner,
        @Schema(description = "Where; null when not booked.", required = true, nullable = true) @Nullable Named room,
        @Schema(description = "Device units that are booked.", required = true) List<Unit> devices,
        @Schema(description = "The missed visit that it makes up for.", required = true, nullable = true) @Nullable
                UUID makesUpFor,
        @Schema(description = "The cancelled visit whose place it took.", required = true, nullable = true) @Nullable
                UUID replaces,
        @Schema(description = "Last day of a final that has a date of its own.", required = true, nullable = true)
                @Nullable
                LocalDate dueBy,
        @Schema(
                        description = "Exercises planned for a session, with the dose last done in this programme.",
                        required = true)
                List<PlannedView> plannedExercises,
        @Schema(description = "Why a free visit was wanted.", required = true, nullable = true) @Nullable String reason,
        @Schema(description = "Why it was cancelled, missed or suspended.", required = true, nullable = true) @Nullable
                ReasonCode reasonCode,
        @Schema(description = "Whether it was entered from paper.", required = true) boolean retrospective,
        @Schema(description = "Why a clinic-admin overrode a constraint.", required = true, nullable = true) @Nullable
                String overrideReason,
        @Schema(description = "Clinical time of the check-in.", required = true, nullable = true) @Nullable
                Instant checkedInAt,
        @Schema(description = "Clinical time of completion, or of being missed.", required = true, nullable = true)
                @Nullable
                Instant at,
        @Schema(description = "What was recorded at completion.", required = true, nullable = true) @Nullable
                VisitRecord record,
        @Schema(
                        description =
                                "Each exercise of a completed session: what was planned and what was done, side by side;"
                                        + " what was left out and why; what was done beyond the plan.",
                        required = true)
                List<SessionExercise> exercises,
        @Schema(description = "Protocol of a doctor's visit; in the answer to its completion.", nullable = true)
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                ProtocolView protocol,
        @Schema(description = "When it was added.", required = true) Instant recordedAt,
        @Schema(description = "When it changed last.", required = true) Instant updatedAt)
        implements Versioned, AboutPatient {

    /** Until it is over it also shows the plan and the dose last done, as they are now. */
    @Override
    @JsonIgnore
    public boolean isWhole() {
        return status.isOver();
    }

    /** A resource with the name that it has now. */
    @Schema(name = "NamedResource", description = "A practitioner or room by name.")
    public record Named(
            @Schema(description = "The resource.", required = true) UUID id,
            @Schema(description = "Its name.", required = true) String name) {}

    /** A device unit by name. */
    @Schema(name = "BookedDevice", description = "A device unit by kind and name.")
    public record Unit(
            @Schema(description = "The unit.", required = true) UUID id,
            @Schema(description = "Kind of device.", required = true) DeviceKind kind,
            @Schema(description = "Its name.", required = true) String name) {}
}
