package clinic.kinezioteka.programmes.waitlist.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.waitlist.SlotWishes;
import clinic.kinezioteka.programmes.waitlist.Urgency;
import clinic.kinezioteka.programmes.waitlist.WaitlistWish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "NewWaitlistEntry",
        description = "For what somebody waits: a visit that is there, or a free visit that is wanted.")
record WaitlistRequest(
        @Schema(
                        description = "The visit: PLANNED, to be given a time, or BOOKED, to be given an earlier one.",
                        nullable = true)
                @Nullable
                UUID visitId,
        @Schema(description = "Without a visit: whose visit is wanted.", nullable = true) @Nullable UUID patientId,
        @Schema(description = "Its episode; absent for a consultation before one.", nullable = true) @Nullable
                UUID episodeId,
        @Schema(description = "CONSULTATION or DOCTOR_REVIEW.", nullable = true) @Nullable VisitKind kind,
        @Schema(description = "Why it is wanted.", nullable = true) @Size(max = 1000) @Nullable String reason,
        @Schema(
                        description =
                                "How soon, in the eyes of the clinic; absent = ROUTINE, which is all that a patient"
                                        + " may say.",
                        nullable = true)
                @Nullable
                Urgency urgency,
        @Schema(description = "The first day that would do; absent = from now on.", nullable = true) @Nullable
                LocalDate from,
        @Schema(
                        description =
                                "The day from which on nothing would do any more; absent = however long it takes.",
                        nullable = true)
                @Nullable
                LocalDate to,
        @Schema(description = "Days of the week that would do; absent = each.", nullable = true) @Nullable
                List<@NotNull DayOfWeek> days,
        @Schema(
                        description = "Not before this local time of the clinic.",
                        nullable = true,
                        type = SchemaType.STRING,
                        examples = "08:00")
                @Nullable
                LocalTime earliest,
        @Schema(
                        description = "Over by this local time of the clinic.",
                        nullable = true,
                        type = SchemaType.STRING,
                        examples = "12:00")
                @Nullable
                LocalTime latest,
        @Schema(description = "With one of these only; absent = with anybody.", nullable = true)
                @Size(max = 20)
                @Nullable
                List<@NotNull UUID> practitionerIds)
        implements AboutPatient {

    /** Says more than a patient may: that it is urgent, or that a visit is wanted which is not there. */
    boolean isForStaff() {
        return visitId == null || (urgency != null && urgency != Urgency.ROUTINE);
    }

    /** Fails with 422 unless a visit is named, or all that makes a free one. */
    void requireSubject() {
        RuleBroken broken = RuleBroken.validation();
        if (visitId != null) {
            forbid(broken, "patientId", patientId);
            forbid(broken, "episodeId", episodeId);
            forbid(broken, "kind", kind);
            forbid(broken, "reason", reason);
        } else {
            require(broken, "patientId", patientId);
            require(broken, "kind", kind);
            require(broken, "reason", reason == null || reason.isBlank() ? null : reason);
        }
        broken.throwIfViolated();
    }

    private static void forbid(RuleBroken broken, String field, @Nullable Object told) {
        if (told != null) {
            broken.violation(field, "does not go with visitId");
        }
    }

    private static void require(RuleBroken broken, String field, @Nullable Object told) {
        if (told == null) {
            broken.violation(field, "is needed where no visit is named");
        }
    }

    WaitlistWish wish() {
        return new WaitlistWish(
                urgency == null ? Urgency.ROUTINE : urgency,
                from,
                to,
                new SlotWishes(
                        days == null || days.isEmpty() ? Set.of() : EnumSet.copyOf(days),
                        earliest,
                        latest,
                        practitionerIds == null ? List.of() : practitionerIds));
    }
}
