package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.catalogue.WindowDays;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlanWarning;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Module", description = "One part of a programme: a chain of visits towards one goal.")
record ModuleView(
        @Schema(description = "Version of the programme, as in the ETag.", required = true, examples = "3")
                long version,
        @Schema(description = "1 to 3, in the order in which they run.", required = true, examples = "1") int number,
        @Schema(description = "Where it stands.", required = true) Module.Status status,
        @Schema(description = "Days from DOCTOR_INITIAL to DOCTOR_FINAL.", required = true) WindowDays windowDays,
        @Schema(description = "Sessions before, and again after, the control.", required = true, examples = "6")
                int sessionsPerHalf,
        @Schema(description = "All sessions, those of an extension included.", required = true, examples = "12")
                int plannedSessions,
        @Schema(description = "Completed sessions.", required = true, examples = "10") int attendedSessions,
        @Schema(description = "The exercises of its sessions.", required = true) List<PlannedExercise> exercises,
        @Schema(description = "What is assessed at its control, and again at its final visit.", required = true)
                List<DueAssessment> controlProtocol,
        @Schema(
                        description = "Date of the first completed visit.",
                        required = true,
                        nullable = true,
                        examples = "2026-09-01")
                @Nullable
                LocalDate firstVisitOn,
        @Schema(
                        description = "Date of the last completed visit.",
                        required = true,
                        nullable = true,
                        examples = "2026-10-13")
                @Nullable
                LocalDate lastVisitOn,
        @Schema(description = "Whether the gate after it was decided PASS.", required = true, examples = "false")
                boolean passed,
        @Schema(
                        description =
                                "What speaks against its exercises: told to doctors and therapists whenever the plan is"
                                        + " shown, null to others.",
                        required = true,
                        nullable = true)
                @Nullable
                List<PlanWarning> warnings)
        implements Versioned {

    static ModuleView of(Module module, @Nullable List<PlanWarning> warnings) {
        return new ModuleView(
                module.programme().version(),
                module.number(),
                module.status(),
                module.windowDays(),
                module.sessionsPerHalf(),
                module.plannedSessions(),
                module.attendedSessions(),
                module.exercises(),
                module.controlProtocol(),
                module.firstVisitOn().orElse(null),
                module.lastVisitOn().orElse(null),
                module.isPassed(),
                warnings);
    }
}
