package clinic.kinezioteka.programmes.slot.rest;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.rules.VisitDuration;
import clinic.kinezioteka.programmes.visit.rest.Moment;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** For what a free time is wanted, and when. */
public class SlotQuestion {

    @QueryParam("visitId")
    @Parameter(description = "The visit to book or to move; else `kind` and `patientId` say what is wanted.")
    @Nullable
    UUID visitId;

    @QueryParam("kind")
    @Parameter(description = "Kind of a visit that is not there yet.")
    @Nullable
    VisitKind kind;

    @QueryParam("durationMinutes")
    @Parameter(
            description = "Minutes, 5 to 480; what is shorter than the clinic gives the kind of visit, or absent, is as"
                    + " the clinic gives it.")
    @Nullable
    Integer durationMinutes;

    @QueryParam("patientId")
    @Parameter(description = "Whose visit that would be.")
    @Nullable
    UUID patientId;

    @QueryParam("from")
    @Parameter(
            description = "Only starts at or after this instant, or on or after this date of the clinic; absent = now.")
    @Nullable
    Moment from;

    @QueryParam("to")
    @Parameter(
            description = "Only starts before this instant, or before this date of the clinic, at most 90 days after"
                    + " `from`; absent = two weeks after it.")
    @Nullable
    Moment to;

    @QueryParam("practitionerId")
    @Parameter(description = "Only with this practitioner.")
    @Nullable
    UUID practitionerId;

    /** Fails with 422 unless either a visit or kind and patient are named. */
    void requireSubject() {
        RuleBroken broken = RuleBroken.validation();
        if (visitId == null && kind == null) {
            broken.violation("kind", "is needed where no visit is named");
        }
        if (visitId == null && patientId == null) {
            broken.violation("patientId", "is needed where no visit is named");
        }
        if (visitId != null && (kind != null || patientId != null)) {
            broken.violation("visitId", "stands alone, without kind and patientId");
        }
        broken.throwIfViolated();
    }

    /** Fails with 422 {@code impossible-duration}. */
    @Nullable
    Duration atLeast() {
        return durationMinutes == null ? null : VisitDuration.minutes("durationMinutes", durationMinutes);
    }

    /** Tells questions apart, as cursors of their answers must be. */
    int asked() {
        return Objects.hash(visitId, kind, durationMinutes, patientId, from, to, practitionerId);
    }
}
