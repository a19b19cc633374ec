package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.protocol.AssessmentKind.VAS;

import clinic.kinezioteka.programmes.assessment.EpisodePain;
import java.math.BigDecimal;
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
                .map(derived ->
                        new Pain(Objects.requireNonNull(derived.episodePain()), derived.acceptableLimitMillimetres()));
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
        return pain.acceptable() ? ", acceptable" : "";
    }
}
