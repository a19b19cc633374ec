package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.LASEGUE_NOT_LOWER;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.LASEGUE;

import clinic.kinezioteka.programmes.assessment.Derived;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The Lasègue angle is not lower than at baseline by more than the template allows. No radiating pain counts as 90°; of a
 * complaint without one side the lower of both legs is compared.
 */
final class LasegueNotLower implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        return LASEGUE_NOT_LOWER.withoutReading(inputs, LASEGUE).orElseGet(() -> compare(inputs));
    }

    private static Criterion compare(GateInputs inputs) {
        List<Derived> lifted = inputs.of(LASEGUE)
                .filter(reading -> !inputs.isOneSided() || reading.measured().side() == inputs.side())
                .map(Reading::derived)
                .toList();
        Optional<BigDecimal> angle = lowest(lifted, Derived::effectiveAngleDegrees);
        Optional<BigDecimal> baseline = lowest(lifted, Derived::baselineEffectiveAngleDegrees);
        if (angle.isEmpty()) {
            return LASEGUE_NOT_LOWER.unknown("the leg of the complaint was not lifted at this visit");
        }
        if (baseline.isEmpty()) {
            return LASEGUE_NOT_LOWER.notApplicable("there is no baseline to compare with");
        }
        BigDecimal least = baseline.get().subtract(inputs.thresholds().lasegueLossDegrees());
        return LASEGUE_NOT_LOWER.met(
                angle.get().compareTo(least) >= 0,
                angle.get(),
                least,
                "%s degrees, %s at baseline"
                        .formatted(angle.get().toPlainString(), baseline.get().toPlainString()));
    }

    private static Optional<BigDecimal> lowest(List<Derived> lifted, Function<Derived, @Nullable BigDecimal> angle) {
        return lifted.stream().map(angle).filter(Objects::nonNull).min(BigDecimal::compareTo);
    }
}
