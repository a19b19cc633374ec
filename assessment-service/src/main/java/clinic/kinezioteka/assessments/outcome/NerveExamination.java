package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.interpretation.Norm;
import clinic.kinezioteka.assessments.interpretation.SideDifference;
import clinic.kinezioteka.assessments.kind.Emg;
import clinic.kinezioteka.assessments.kind.NerveConduction;
import clinic.kinezioteka.assessments.kind.NormComparison;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An examination of nerves with what it flagged: which numbers that was, and which it could have flagged. */
record NerveExamination(Emg measured, Emg.Derivation derived, List<String> findings) {

    private static final String REFLEX = "hReflex";
    private static final String LATENCY = "hReflexMilliseconds";
    private static final String AMPLITUDE = "hReflexMillivolts";

    static NerveExamination of(Measured one) {
        return new NerveExamination(
                (Emg) one.value().measurement(),
                (Emg.Derivation) one.interpretation().derived(),
                one.interpretation().findingCodes());
    }

    /** Whether nothing is flagged any more; null where nothing was, or where not all of it was looked at again. */
    @Nullable
    Boolean isSoundAfter(NerveExamination baseline) {
        if (baseline.findings.isEmpty()) {
            return null;
        }
        if (!findings.isEmpty()) {
            return false;
        }
        return looked().containsAll(baseline.flagged()) ? true : null;
    }

    private Set<String> flagged() {
        return findings.stream().flatMap(this::flaggedBy).collect(Collectors.toSet());
    }

    /** A finding that is not known here rests on something that nobody looks at again. */
    private Stream<String> flaggedBy(String finding) {
        return switch (finding) {
            case "H_REFLEX_ABSENT" -> Stream.of(REFLEX);
            case "H_REFLEX_LATENCY_ASYMMETRY" -> Stream.of(LATENCY);
            case "H_REFLEX_AMPLITUDE_ASYMMETRY" -> Stream.of(AMPLITUDE);
            case "CONDUCTION_OUTSIDE_NORM" ->
                derived.norms().stream()
                        .filter(one -> one.verdict() != Norm.Verdict.WITHIN)
                        .map(NerveExamination::name);
            default -> Stream.of(finding);
        };
    }

    /** Numbers with a norm, and what both sides have of the H-reflex. */
    private Set<String> looked() {
        Set<String> looked = new HashSet<>();
        derived.norms().forEach(one -> looked.add(name(one)));
        derived.sideDifferences().stream().map(SideDifference::measure).forEach(looked::add);
        long reflexes = measured.conduction().stream()
                .filter(NerveConduction::hasHReflex)
                .map(NerveConduction::side)
                .distinct()
                .count();
        if (reflexes == 2) {
            looked.add(REFLEX);
        }
        return looked;
    }

    private static String name(NormComparison one) {
        return one.place() + "/" + one.measure();
    }
}
