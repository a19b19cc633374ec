package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.KEY_PATTERNS_REPEATED;

import java.util.Comparator;
import java.util.Optional;

/** Each key pattern of the module has its repetitions, in the clinic and at home together. */
final class KeyPatternsRepeated implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        Optional<String> least =
                inputs.keyPatterns().stream().min(Comparator.comparing(pattern -> repetitions(inputs, pattern)));
        if (least.isEmpty()) {
            return KEY_PATTERNS_REPEATED.notApplicable("the module has no key pattern");
        }
        long repetitions = repetitions(inputs, least.get());
        int needed = inputs.thresholds().repetitionsPerKeyPattern();
        return KEY_PATTERNS_REPEATED.met(
                repetitions >= needed, repetitions, needed, "%s has the fewest".formatted(least.get()));
    }

    private static long repetitions(GateInputs inputs, String pattern) {
        return inputs.repetitions().getOrDefault(pattern, 0L);
    }
}
