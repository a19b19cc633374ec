package clinic.kinezioteka.programmes.home.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.programmes.home.AskedElsewhere;
import clinic.kinezioteka.programmes.home.DailyGoal;
import clinic.kinezioteka.programmes.home.HomeProgramme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HomeProgramme", description = "What a patient is to do at home on one day, and what he has done.")
record HomeProgrammeView(
        @Schema(description = "The programme.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID programmeId,
        @Schema(description = "Its patient.", required = true, examples = "019a1200-0001-7000-8000-000000000001")
                UUID patientId,
        @Schema(description = "Its episode.", required = true, examples = "019a1200-0002-7000-8000-000000000001")
                UUID episodeId,
        @Schema(description = "The day in the clinic's zone.", required = true, examples = "2026-09-22") LocalDate date,
        @Schema(
                        description = "PLANNED: a draft, or the first visit is still to come. ACTIVE. SUSPENDED: a red"
                                + " flag holds the episode, nothing is to be done and nothing can be logged. CLOSED:"
                                + " the episode is.",
                        required = true)
                HomeProgramme.Status status,
        @Schema(
                        description = "Why it is suspended; null unless it is.",
                        required = true,
                        nullable = true,
                        examples = "RED_FLAG")
                @Nullable
                Suspension suspension,
        @Schema(
                        description = "When the hold began; null unless suspended.",
                        required = true,
                        nullable = true,
                        examples = "2026-09-22T06:10:00Z")
                @Nullable
                Instant suspendedSince,
        @Schema(
                        description = "The module that had begun last by that day; null before the first.",
                        required = true,
                        nullable = true,
                        examples = "2")
                @Nullable
                Integer module,
        @Schema(
                        description = "What the patient goes on with after discharge, in the doctor's words.",
                        required = true,
                        nullable = true,
                        examples = "20 minutes of home exercise on working days")
                @Nullable
                String maintenancePlan,
        @Schema(description = "What is due, by the plan as it stands now; empty unless ACTIVE.", required = true)
                List<HomeExerciseDue> exercises,
        @Schema(
                        description =
                                "Exercises of the plan that an earlier programme of the patient asks for that day: they"
                                        + " are done once, and are among the exercises there.",
                        required = true)
                List<AskedElsewhere> elsewhere,
        @Schema(description = "What was logged that day and is not due.", required = true)
                List<DoneBeyondPlan> beyondPlan,
        @Schema(
                        description = "What the ledger asks of each key pattern that has a stage to reach before the"
                                + " planned end; empty unless ACTIVE.",
                        required = true)
                List<DailyGoal> goals)
        implements AboutPatient {

    /** Why nothing is to be done for a while. */
    @Schema(name = "HomeSuspension")
    enum Suspension {
        RED_FLAG
    }

    static HomeProgrammeView of(HomeProgramme home, List<HomeExerciseDue> exercises) {
        boolean suspended = home.status() == HomeProgramme.Status.SUSPENDED;
        return new HomeProgrammeView(
                home.programme().id(),
                home.programme().patientId(),
                home.programme().episodeId(),
                home.date(),
                home.status(),
                suspended ? Suspension.RED_FLAG : null,
                home.suspendedSince(),
                home.module(),
                home.programme().maintenancePlan().orElse(null),
                exercises,
                home.elsewhere(),
                DoneBeyondPlan.all(home.beyondPlan()),
                home.goals());
    }
}
