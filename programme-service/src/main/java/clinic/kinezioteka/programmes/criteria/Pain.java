package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.protocol.AssessmentKind.VAS;

import clinic.kinezioteka.programmes.assessment.Derived;
import clinic.kinezioteka.programmes.assessment.EpisodePain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pain of the episode at the final visit, as the last VAS of that visit tells it. */
record Pain(EpisodePain pain, @Nullable BigDecimal acceptableLimitMillimetres) {

    static Optional<Pain> of(GateInputs inputs) {
        return inputs.of(VAS)
                .map(Reading::derived)
                .filter(derived -> derived.episodePain() != null)
                .reduce((earlier, later) -> later)
                .map(derived -> Objects.requireNonNull(derived.episodePain()))
                .map(pain -> new Pain(pain, limit(pain, inputs)));
    }

    /** The limit of the site of the pain; of news that did not tell it yet that of all VAS, where they have but one. */
    private static @Nullable BigDecimal limit(EpisodePain pain, GateInputs inputs) {
        if (pain.acceptableLimitMillimetres() != null) {
            return pain.acceptableLimitMillimetres();
        }
        List<BigDecimal> limits = inputs.of(VAS)
                .map(Reading::derived)
                .map(Derived::acceptableLimitMillimetres)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return limits.size() == 1 ? limits.get(0) : null;
    }

    static Criterion judge(Criterion.Code code, GateInputs inputs, Predicate<EpisodePain> good) {
        return code.withoutReading(inputs, VAS).orElseGet(() -> of(inputs)
                .map(found -> found.judge(code, good))
                .orElseGet(() -> code.unknown("no WORST_24H was recorded by staff at this visit")));
    }

    private Criterion judge(Criterion.Code code, Predicate<EpisodePain> good) {
        if (pain.baselineMillimetres() == null) {
            return code.unknown("the pain of the episode has no baseline");
        }
        return code.met(
                good.test(pain),
                pain.millimetres(),
                acceptableLimitMillimetres,
                "%s from %s to %s mm: %s%s"
                        .formatted(
                                pain.site(),
                                pain.baselineMillimetres().toPlainString(),
                                pain.millimetres().toPlainString(),
                                pain.change(),
                                state()));
    }

    private String state() {
        if (pain.eliminated()) {
            return ", eliminated";
        }
        if (pain.acceptable()) {
            return ", acceptable";
        }
        List<String> sites = pain.unacceptableSites();
        return sites == null || sites.isEmpty() ? "" : ", above the limit at " + String.join(", ", sites);
    }
}
