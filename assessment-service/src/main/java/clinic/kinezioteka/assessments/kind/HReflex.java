package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.interpretation.SideDifference;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The H-reflex of the soleus, which speaks of the root S1: told where the sides differ. */
record HReflex(List<NerveConduction> conduction, List<SideDifference> differences) {

    void judge(Reading reading) {
        differences.forEach(one -> {
            if (one.measure().equals("hReflexMilliseconds")
                    && reading.exceeds(one.difference().abs(), "H_REFLEX_LATENCY_DIFFERENCE")) {
                tell(
                        reading,
                        "H_REFLEX_LATENCY_ASYMMETRY",
                        "The latency of the H-reflex differs between the sides by more than 1.5 ms.",
                        "H reflekso latencija tarp pusių skiriasi daugiau nei 1,5 ms.");
            }
            if (one.measure().equals("hReflexMillivolts") && isLow(one.ratio(), reading)) {
                tell(
                        reading,
                        "H_REFLEX_AMPLITUDE_ASYMMETRY",
                        "The smaller H-reflex is below 0.4 of the larger one.",
                        "Mažesnio H reflekso amplitudė nesiekia 0,4 didesniojo.");
            }
        });
        if (conduction.stream().anyMatch(NerveConduction::lacksHReflex)
                && conduction.stream().anyMatch(NerveConduction::hasHReflex)) {
            tell(reading, "H_REFLEX_ABSENT", "The H-reflex is absent on one side.", "Vienoje pusėje H reflekso nėra.");
        }
    }

    private static boolean isLow(@Nullable BigDecimal ratio, Reading reading) {
        return ratio != null && !reading.reaches(ratio, "H_REFLEX_AMPLITUDE_RATIO_LEAST");
    }

    private static void tell(Reading reading, String code, String english, String lithuanian) {
        reading.finding(code, Severity.ATTENTION, Words.of(english, lithuanian));
    }
}
