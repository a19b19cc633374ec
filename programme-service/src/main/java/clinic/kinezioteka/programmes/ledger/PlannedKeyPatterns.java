package clinic.kinezioteka.programmes.ledger;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Exercises;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlannedExercise;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.template.ModuleTemplate;
import clinic.kinezioteka.programmes.template.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The key patterns that a gate counts: those that the template marks for the module and that the individual plan trains;
 * a plan that trains none of them is held to the template's. Discharge counts what any module of the template marks,
 * planned or not, and any planned module trains.
 */
@ApplicationScoped
public class PlannedKeyPatterns {

    private final Exercises exercises;

    PlannedKeyPatterns(Exercises exercises) {
        this.exercises = exercises;
    }

    /** Those of the gate after this module. */
    public List<String> of(Module module, Template template) {
        List<String> marked = marked(template, one -> one.number() == module.number());
        List<String> counted = among(marked, trained(List.of(module)));
        return counted.isEmpty() ? marked : counted;
    }

    /** Those of discharge, by name. */
    public List<String> atDischarge(Programme programme, Template template) {
        List<String> counted = among(marked(template, one -> true), trained(programme.modules()));
        return counted.isEmpty() ? marked(template, one -> one.number() <= programme.moduleCount()) : counted;
    }

    private static List<String> marked(Template template, Predicate<ModuleTemplate> some) {
        return template.modules().stream()
                .filter(some)
                .map(ModuleTemplate::keyPatterns)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> among(List<String> marked, Set<String> trained) {
        return marked.stream().filter(trained::contains).toList();
    }

    private Set<String> trained(List<Module> modules) {
        List<String> codes = modules.stream()
                .flatMap(module -> module.exercises().stream())
                .map(PlannedExercise::code)
                .toList();
        return exercises.coded(codes).values().stream()
                .map(Exercise::countedPattern)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
