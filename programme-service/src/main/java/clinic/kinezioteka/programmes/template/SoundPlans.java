package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.RegionRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Holds a plan against what makes it whole, beyond the bounds of its single fields. */
@ApplicationScoped
class SoundPlans {

    private static final List<Integer> IN_ORDER = List.of(1, 2, 3);

    private final Exercises exercises;

    SoundPlans(Exercises exercises) {
        this.exercises = exercises;
    }

    /** The plan with nothing left to what is usual. Fails with 422 naming every field that breaks a rule. */
    TemplatePlan require(Region region, TemplatePlan asked) {
        TemplatePlan plan = asked.completeIn(region);
        Map<String, Exercise> catalogue = exercises.coded(plan.modules().stream()
                .flatMap(module -> module.exercises().stream())
                .toList());
        unfitExercises(region, plan, catalogue).throwIfViolated();
        faults(region, plan, catalogue).throwIfViolated();
        return plan;
    }

    private static Failure unfitExercises(Region region, TemplatePlan plan, Map<String, Exercise> catalogue) {
        RuleBroken unfit = new RuleBroken("exercise-not-allowed", "An exercise cannot be planned for this region.");
        for (int position = 0; position < plan.modules().size(); position++) {
            ModuleTemplate module = plan.modules().get(position);
            for (int place = 0; place < module.exercises().size(); place++) {
                String field = "modules[" + position + "].exercises[" + place + "]";
                Exercise exercise = catalogue.get(module.exercises().get(place));
                if (exercise == null) {
                    unfit.violation(field, "is not in the catalogue");
                } else if (!exercise.modules().contains(module.number())) {
                    unfit.violation(field, "belongs to another module");
                } else {
                    RegionRule.forbidding(exercise, region).ifPresent(rule -> unfit.violation(field, rule.message()));
                }
            }
        }
        return unfit;
    }

    private static Failure faults(Region region, TemplatePlan plan, Map<String, Exercise> catalogue) {
        RuleBroken unsound = new RuleBroken("template-unsound", "The plan does not hold together.");
        if (!plan.modules().stream().map(ModuleTemplate::number).toList().equals(IN_ORDER)) {
            unsound.violation("modules", "must be the modules 1, 2, 3 in this order");
        }
        for (int position = 0; position < plan.modules().size(); position++) {
            String module = "modules[" + position + "].";
            for (ModuleRule rule : ModuleRule.values()) {
                if (!rule.isKept(region, plan.modules().get(position), catalogue)) {
                    unsound.violation(module + rule.field(), rule.message());
                }
            }
        }
        GateThresholds gates = plan.gateThresholds();
        if (gates.dischargeSymmetryPercent().compareTo(gates.symmetryPercent()) < 0) {
            unsound.violation("gateThresholds.dischargeSymmetryPercent", "must be at least symmetryPercent");
        }
        if (gates.dischargeRepetitions() < gates.repetitionsPerKeyPattern()) {
            unsound.violation("gateThresholds.dischargeRepetitions", "must be at least repetitionsPerKeyPattern");
        }
        return unsound;
    }
}
