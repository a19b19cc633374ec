package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.template.ModuleTemplate;
import clinic.kinezioteka.programmes.template.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The key patterns that a gate counts: those that the template marks for the module and that the individual plan trains;
 * a plan that trains none of them is held to the template's.
 */
@ApplicationScoped
class PlannedKeyPatterns {

    private final Exercises exercises;

    PlannedKeyPatterns(Exercises exercises) {
        this.exercises = exercises;
    }

    List<String> of(Module module, Template template) {
        List<String> marked = template.modules().stream()
                .filter(one -> one.number() == module.number())
                .map(ModuleTemplate::keyPatterns)
                .findFirst()
                .orElseThrow();
        Set<String> trained = trained(module);
        List<String> counted = marked.stream().filter(trained::contains).toList();
        return counted.isEmpty() ? marked : counted;
    }

    private Set<String> trained(Module module) {
        List<String> codes =
                module.exercises().stream().map(PlannedExercise::code).toList();
        return exercises.coded(codes).values().stream()
                .map(Exercise::countedPattern)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
