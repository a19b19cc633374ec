package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.interpretation.Measure;
import clinic.kinezioteka.assessments.interpretation.Norm;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.reference.Sex;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One number of a nerve against the norm of a population that the patient belongs to. */
@Schema(
        name = "NormComparison",
        description = "One number against the norm of a population that the patient belongs to")
public record NormComparison(
        @Schema(description = "Nerve, study and side", examples = "TIBIAL/MOTOR/RIGHT") String place,
        @Schema(description = "The number, whose name carries the unit", examples = "velocityMetresPerSecond")
                String measure,
        @Schema(description = "The value", examples = "41.5") BigDecimal value,
        @Schema(description = "Lower end of the norm", examples = "42.2") BigDecimal least,
        @Schema(description = "Upper end of the norm", examples = "59.3") BigDecimal most,
        @Schema(description = "How the value stands to it") Norm.Verdict verdict) {

    private static final Map<String, String> NAMES = Map.of(
            "velocityMetresPerSecond", "VELOCITY",
            "distalLatencyMilliseconds", "DISTAL_LATENCY",
            "amplitudeMillivolts", "AMPLITUDE");

    /** Each number for which the set has a norm of people of this age and sex. */
    static Stream<NormComparison> of(
            NerveConduction one, @Nullable Integer ageYears, @Nullable Sex sex, Reading reading) {
        return one.measures().stream()
                .filter(measure -> NAMES.containsKey(measure.name()))
                .flatMap(measure -> reading
                        .norm(one.nerve() + "_" + one.study() + "_" + NAMES.get(measure.name()), ageYears, sex)
                        .map(norm -> of(one, measure, norm))
                        .stream());
    }

    private static NormComparison of(NerveConduction one, Measure measure, Norm norm) {
        return new NormComparison(
                one.place() + "/" + one.side(),
                measure.name(),
                measure.value(),
                norm.least(),
                norm.most(),
                norm.of(measure.value()));
    }
}
