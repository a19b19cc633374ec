package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Conduction of one nerve and side, motor or sensory; at least one finding. */
@Schema(
        name = "NerveConduction",
        description = "Conduction of one nerve and side, motor or sensory; at least one finding")
public record NerveConduction(
        @Schema(description = "The nerve") Nerve nerve,
        @Schema(
                        description = "The side",
                        enumeration = {"LEFT", "RIGHT"})
                Side side,
        @Schema(description = "Absent: SENSORY where the amplitude is in µV, else MOTOR", nullable = true) @Nullable
                Study study,
        @Schema(description = "Distal latency, ms", minimum = "0", maximum = "50", nullable = true) @Nullable
                BigDecimal distalLatencyMilliseconds,
        @Schema(description = "Motor amplitude, mV", minimum = "0", maximum = "50", nullable = true) @Nullable
                BigDecimal amplitudeMillivolts,
        @Schema(description = "Sensory amplitude, µV", minimum = "0", maximum = "500", nullable = true) @Nullable
                BigDecimal amplitudeMicrovolts,
        @Schema(description = "Conduction velocity, m/s", minimum = "0", maximum = "120", nullable = true) @Nullable
                BigDecimal velocityMetresPerSecond,
        @Schema(description = "Shortest F-wave latency, ms", minimum = "0", maximum = "150", nullable = true) @Nullable
                BigDecimal fWaveMilliseconds,
        @Schema(
                        description = "H-reflex of the soleus (S1): latency, ms; only of the TIBIAL nerve",
                        minimum = "0",
                        maximum = "100",
                        nullable = true)
                @Nullable
                BigDecimal hReflexMilliseconds,
        @Schema(
                        description = "H-reflex of the soleus (S1): amplitude, mV; only of the TIBIAL nerve",
                        minimum = "0",
                        maximum = "50",
                        nullable = true)
                @Nullable
                BigDecimal hReflexMillivolts,
        @Schema(
                        description =
                                "Whether no H-reflex could be had, then without latency and amplitude; null where none was sought",
                        nullable = true)
                @Nullable
                Boolean hReflexAbsent) {

    public NerveConduction {
        boolean told = hReflexMilliseconds != null || hReflexMillivolts != null;
        new Bounds()
                .required("nerve", nerve)
                .required("side", side)
                .holds(side == null || side.isOne(), "side", "must be LEFT or RIGHT")
                .within("distalLatencyMilliseconds", distalLatencyMilliseconds, 0, 50)
                .within("amplitudeMillivolts", amplitudeMillivolts, 0, 50)
                .within("amplitudeMicrovolts", amplitudeMicrovolts, 0, 500)
                .within("velocityMetresPerSecond", velocityMetresPerSecond, 0, 120)
                .within("fWaveMilliseconds", fWaveMilliseconds, 0, 150)
                .within("hReflexMilliseconds", hReflexMilliseconds, 0, 100)
                .within("hReflexMillivolts", hReflexMillivolts, 0, 50)
                .holds(
                        amplitudeMicrovolts == null || study != Study.MOTOR,
                        "amplitudeMicrovolts",
                        "is of a SENSORY study")
                .holds(
                        amplitudeMillivolts == null || (study != Study.SENSORY && amplitudeMicrovolts == null),
                        "amplitudeMillivolts",
                        "is of a MOTOR study")
                .holds(
                        nerve == Nerve.TIBIAL || (!told && hReflexAbsent == null),
                        "hReflexMilliseconds",
                        "the H-reflex is one of the TIBIAL nerve")
                .holds(
                        !told || !Boolean.TRUE.equals(hReflexAbsent),
                        "hReflexAbsent",
                        "has neither latency nor amplitude")
                .check();
        study = study != null ? study : amplitudeMicrovolts != null ? Study.SENSORY : Study.MOTOR;
        new Bounds()
                .holds(
                        Boolean.TRUE.equals(hReflexAbsent)
                                || distalLatencyMilliseconds != null
                                || amplitudeMillivolts != null
                                || amplitudeMicrovolts != null
                                || velocityMetresPerSecond != null
                                || fWaveMilliseconds != null
                                || told,
                        "distalLatencyMilliseconds",
                        "one number is required, or hReflexAbsent")
                .check();
    }

    /** What is compared between the sides. */
    String place() {
        return nerve + "/" + study;
    }

    boolean lacksHReflex() {
        return Boolean.TRUE.equals(hReflexAbsent);
    }

    /** Whether an H-reflex was had, with or without its numbers. */
    public boolean hasHReflex() {
        return hReflexMilliseconds != null || hReflexMillivolts != null || Boolean.FALSE.equals(hReflexAbsent);
    }

    /** Its numbers under their own names, without where they were measured. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        Measure.add(measures, "distalLatencyMilliseconds", distalLatencyMilliseconds, true);
        Measure.add(measures, "amplitudeMillivolts", amplitudeMillivolts, false);
        Measure.add(measures, "amplitudeMicrovolts", amplitudeMicrovolts, false);
        Measure.add(measures, "velocityMetresPerSecond", velocityMetresPerSecond, false);
        Measure.add(measures, "fWaveMilliseconds", fWaveMilliseconds, true);
        Measure.add(measures, "hReflexMilliseconds", hReflexMilliseconds, true);
        Measure.add(measures, "hReflexMillivolts", hReflexMillivolts, false);
        return measures;
    }

    /** The nerves that are tested. */
    @Schema(name = "Nerve", description = "The nerves that are tested")
    public enum Nerve {
        TIBIAL,
        PERONEAL,
        SURAL,
        FEMORAL,
        MEDIAN,
        ULNAR,
        RADIAL
    }

    /** Which fibres are tested. */
    @Schema(name = "NerveStudy", description = "Which fibres are tested")
    public enum Study {
        MOTOR,
        SENSORY
    }
}
