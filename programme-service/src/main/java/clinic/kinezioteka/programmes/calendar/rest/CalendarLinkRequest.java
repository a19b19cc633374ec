package clinic.kinezioteka.programmes.calendar.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import jakarta.validation.constraints.AssertTrue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewCalendarLink",
        description = "Whose calendar is to be linked; without a word it is the caller's own.")
record CalendarLinkRequest(
        @Schema(description = "A practitioner of the clinic.", nullable = true) @Nullable UUID practitionerId,
        @Schema(description = "A patient of the clinic; not together with `practitionerId`.", nullable = true) @Nullable
                UUID patientId)
        implements AboutPatient {

    @AssertTrue(message = "one calendar has one owner: a practitioner or a patient")
    @Schema(hidden = true)
    boolean isOneOwner() {
        return practitionerId == null || patientId == null;
    }
}
