package clinic.kinezioteka.programmes.closure.rest;

import clinic.kinezioteka.programmes.closure.NewClosure;
import clinic.kinezioteka.programmes.closure.Period;
import clinic.kinezioteka.programmes.closure.Reason;
import clinic.kinezioteka.programmes.closure.Subject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewAbsence", description = "A time at which a practitioner takes no visits.")
record AbsenceRequest(
        @Schema(description = "Who.", required = true) @NotNull UUID practitionerId,
        @Schema(
                        description = "Start, in local time of the clinic.",
                        required = true,
                        type = SchemaType.STRING,
                        examples = "2026-07-06T00:00")
                @NotNull
                LocalDateTime from,
        @Schema(
                        description = "End, excluded, in local time of the clinic.",
                        required = true,
                        type = SchemaType.STRING,
                        examples = "2026-07-20T00:00")
                @NotNull
                LocalDateTime to,
        @Schema(description = "Why, classified.", required = true) @NotNull AbsenceReason reason,
        @Schema(
                        description =
                                "Whether the visits booked in that time are known, and will be moved by replanning.",
                        nullable = true)
                @Nullable
                Boolean acknowledgeVisits) {

    enum AbsenceReason {
        VACATION,
        ILLNESS,
        TRAINING,
        OTHER
    }

    NewClosure closure() {
        return new NewClosure(
                Subject.PRACTITIONER,
                practitionerId,
                "practitionerId",
                new Period(from, to),
                Reason.valueOf(reason.name()),
                Boolean.TRUE.equals(acknowledgeVisits));
    }
}
