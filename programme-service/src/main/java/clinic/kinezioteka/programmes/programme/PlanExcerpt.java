package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.WindowDays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a plan that a change touched: a module's plan, or the count of modules and the maintenance plan. */
public record PlanExcerpt(
        @Schema(description = "Modules planned; null in a change of one module.", nullable = true, examples = "3")
                @Nullable
                Integer moduleCount,
        @Schema(
                        description = "What the patient goes on with; null where none, and in a change of one module.",
                        nullable = true,
                        examples = "20 minutes of home exercise on working days")
                @Nullable
                String maintenancePlan,
        @Schema(description = "Window of the module; null in a change of the whole.", nullable = true) @Nullable
                WindowDays windowDays,
        @Schema(description = "Sessions before, and again after, the control.", nullable = true, examples = "6")
                @Nullable
                Integer sessionsPerHalf,
        @Schema(description = "Exercises of the module.", nullable = true) @Nullable List<PlannedExercise> exercises) {

    static PlanExcerpt of(Programme programme) {
        return new PlanExcerpt(
                programme.moduleCount(), programme.maintenancePlan().orElse(null), null, null, null);
    }

    static PlanExcerpt of(Module module) {
        return new PlanExcerpt(null, null, module.windowDays(), module.sessionsPerHalf(), module.exercises());
    }
}
