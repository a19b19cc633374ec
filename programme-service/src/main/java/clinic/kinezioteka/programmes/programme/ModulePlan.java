package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.catalogue.WindowDays;
import java.util.List;

/**
 * What a doctor fixes for one module.
 *
 * @param sessionsPerHalf 1–12 sessions before, and again after, the DOCTOR_CONTROL
 */
public record ModulePlan(WindowDays windowDays, int sessionsPerHalf, List<PlannedExercise> exercises) {

    public ModulePlan {
        if (sessionsPerHalf < 1 || sessionsPerHalf > 12) {
            throw new RuleBroken("sessions-out-of-range", "A half of a module takes 1 to 12 sessions")
                    .violation("sessionsPerHalf", "must be from 1 to 12");
        }
        exercises = List.copyOf(exercises);
    }

    /** The same with another dose of one exercise. */
    ModulePlan dosed(String code, Dose dose) {
        return new ModulePlan(
                windowDays,
                sessionsPerHalf,
                exercises.stream()
                        .map(exercise -> exercise.code().equals(code) ? exercise.dosed(dose) : exercise)
                        .toList());
    }
}
