package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The MRC grades of a muscle group, left and right, after those before: what flags, and what is new.
 *
 * @param all what staff recorded before of any muscle group, earliest first
 */
record MusclePower(Strength now, List<Strength> all, Set<String> known) {

    /** Raises what has to be raised; returns whether a deficit is new. */
    boolean judge(Reading reading) {
        MotorDeficit left = judge(Side.LEFT, reading);
        MotorDeficit right = judge(Side.RIGHT, reading);
        if (now.muscleGroup().isOfLeg()
                && ((left.isFlagged() && isLegWeak(Side.RIGHT, right, reading))
                        || (right.isFlagged() && isLegWeak(Side.LEFT, left, reading)))) {
            reading.redFlag("BOTH_LEGS_WEAK", now.series());
        }
        return left.isNew() || right.isNew();
    }

    /** Whether any muscle group of that leg is weak now, or was so when it was last graded. */
    private boolean isLegWeak(Side side, MotorDeficit here, Reading reading) {
        return here.isPresent()
                || all.stream()
                        .filter(one -> one.muscleGroup().isOfLeg()
                                && one.muscleGroup() != now.muscleGroup()
                                && one.grade(side) != null)
                        .collect(Collectors.toMap(Strength::muscleGroup, Function.identity(), (before, after) -> after))
                        .values()
                        .stream()
                        .anyMatch(one -> isDeficit(one, side, reading));
    }

    private MotorDeficit judge(Side side, Reading reading) {
        Integer grade = now.grade(side);
        if (grade == null) {
            return MotorDeficit.NONE;
        }
        List<Integer> grades = all.stream()
                .filter(one -> one.muscleGroup() == now.muscleGroup())
                .map(one -> one.grade(side))
                .filter(Objects::nonNull)
                .toList();
        String place = now.series() + "/" + side;
        MotorDeficit deficit = MotorDeficit.of(
                isDeficit(now.muscleGroup(), grade, reading),
                grades.stream()
                        .map(one -> isDeficit(now.muscleGroup(), one, reading))
                        .toList(),
                hasFallen(grades, grade, reading),
                known.contains(place));
        if (deficit.isFlagged()) {
            reading.redFlag(code(grade, deficit, reading), place);
        }
        if (deficit.isPresent()) {
            reading.finding(
                    "MOTOR_DEFICIT",
                    Severity.WARNING,
                    Words.of("Strength is reduced at " + place + ".", "Jėga sumažėjusi: " + place + "."));
        }
        return deficit;
    }

    private static boolean hasFallen(List<Integer> grades, int grade, Reading reading) {
        return !grades.isEmpty()
                && reading.reaches(BigDecimal.valueOf(grades.get(grades.size() - 1) - grade), "MRC_FALL");
    }

    private String code(int grade, MotorDeficit deficit, Reading reading) {
        if (deficit.isPresent() && now.muscleGroup().isOfFoot()) {
            return "FOOT_DROP";
        }
        return isBelowLimit(grade, reading) ? "SEVERE_MOTOR_WEAKNESS" : "PROGRESSIVE_WEAKNESS";
    }

    private static boolean isDeficit(Strength strength, Side side, Reading reading) {
        Integer grade = strength.grade(side);
        return grade != null && isDeficit(strength.muscleGroup(), grade, reading);
    }

    private static boolean isDeficit(MuscleGroup muscle, int grade, Reading reading) {
        return muscle.isOfFoot()
                ? !reading.exceeds(BigDecimal.valueOf(grade), "MRC_FOOT_DEFICIT_UP_TO")
                : isBelowLimit(grade, reading);
    }

    private static boolean isBelowLimit(int grade, Reading reading) {
        return !reading.reaches(BigDecimal.valueOf(grade), "MRC_DEFICIT_BELOW");
    }
}
