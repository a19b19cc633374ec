package clinic.kinezioteka.programmes.criteria;

import static clinic.kinezioteka.programmes.criteria.Criterion.Code.NO_NEW_DEFICIT;
import static clinic.kinezioteka.programmes.protocol.AssessmentKind.NEURO;

/** Nothing measured at the final visit shows a neurological deficit that is new in the episode. */
final class NoNewDeficit implements GateRule {

    @Override
    public Criterion judge(GateInputs inputs) {
        long found = newDeficits(inputs);
        if (found > 0) {
            return NO_NEW_DEFICIT.met(false, found, 0, "a new deficit was found");
        }
        return NO_NEW_DEFICIT.withoutReading(inputs, NEURO).orElseGet(() -> examined(inputs));
    }

    private static Criterion examined(GateInputs inputs) {
        if (inputs.of(NEURO).allMatch(reading -> reading.measured().leavesOutSensation())) {
            return NO_NEW_DEFICIT.unknown("sensation was not examined");
        }
        boolean compared =
                inputs.of(NEURO).anyMatch(reading -> reading.derived().change() != null);
        return compared
                ? NO_NEW_DEFICIT.met(true, 0, 0, "no new deficit was found")
                : NO_NEW_DEFICIT.notApplicable("there is no baseline to compare with");
    }

    static long newDeficits(GateInputs inputs) {
        return inputs.readings().stream()
                .filter(reading -> reading.derived().showsNewDeficit())
                .count();
    }
}
