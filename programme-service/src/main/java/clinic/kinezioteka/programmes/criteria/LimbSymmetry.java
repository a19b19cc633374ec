package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.LIMB_SYMMETRY;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.STRENGTH;

import clinic.kinezioteka.programmes.assessment.Derived;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Limb symmetry of every muscle group measured at the final visit; the least one is shown. */
final class LimbSymmetry {

    private LimbSymmetry() {}

    static Criterion judge(GateInputs inputs, BigDecimal threshold, Predicate<Derived> good) {
        return LIMB_SYMMETRY.withoutReading(inputs, STRENGTH).orElseGet(() -> compare(inputs, threshold, good));
    }

    private static Criterion compare(GateInputs inputs, BigDecimal threshold, Predicate<Derived> good) {
        List<Derived> compared = inputs.of(STRENGTH)
                .map(Reading::derived)
                .filter(derived -> derived.symmetryPercent() != null)
                .toList();
        if (compared.isEmpty()) {
            return LIMB_SYMMETRY.unknown("strength was recorded without both sides");
        }
        BigDecimal least = compared.stream()
                .map(Derived::symmetryPercent)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return LIMB_SYMMETRY.met(
                compared.stream().allMatch(good), least, threshold, "the least symmetric muscle group");
    }
}
