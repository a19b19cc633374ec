package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.LIMB_SYMMETRY;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.STRENGTH;

import clinic.kinezioteka.programmes.assessment.Derived;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Limb symmetry of every muscle group measured at the final visit, compared unrounded. Shown is the least symmetric one
 * among those that have not what is asked of them, or among all.
 */
final class LimbSymmetry {

    /**
     * What is asked of one muscle group.
     *
     * @param percent least symmetry
     * @param reason in words, why it is not, or why it is but, the symmetry that is asked of every group; else empty
     */
    record Asked(BigDecimal percent, String reason) {}

    private record Compared(@Nullable String muscleGroup, BigDecimal percent, Asked asked) {

        boolean isGood() {
            return percent.compareTo(asked.percent) >= 0;
        }
    }

    private LimbSymmetry() {}

    static Criterion judge(GateInputs inputs, Function<Derived, Asked> asked) {
        return LIMB_SYMMETRY.withoutReading(inputs, STRENGTH).orElseGet(() -> compare(inputs, asked));
    }

    private static Criterion compare(GateInputs inputs, Function<Derived, Asked> asked) {
        List<Compared> compared = inputs.of(STRENGTH)
                .filter(reading -> reading.derived().symmetryPercent() != null)
                .map(reading -> new Compared(
                        reading.measured().muscleGroup(),
                        Objects.requireNonNull(reading.derived().symmetryPercent()),
                        asked.apply(reading.derived())))
                .toList();
        if (compared.isEmpty()) {
            return LIMB_SYMMETRY.unknown("strength was recorded without both sides");
        }
        Compared deciding = compared.stream()
                .min(Comparator.comparing(Compared::isGood).thenComparing(Compared::percent))
                .orElseThrow();
        return LIMB_SYMMETRY.met(
                deciding.isGood(),
                deciding.percent(),
                deciding.asked().percent(),
                "decided by %s%s"
                        .formatted(
                                Objects.requireNonNullElse(deciding.muscleGroup(), "a muscle group"),
                                deciding.asked().reason()));
    }
}
