package clinic.kinezioteka.assessments.kind;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.interpretation.Severity;
import clinic.kinezioteka.assessments.reference.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The MRC grades of a muscle group, left and right, after those before: what flags, and what is new. */
record MusclePower(Strength now, List<Strength> before, Set<String> known) {

    /** Raises what has to be raised; returns whether a deficit is new. */
    boolean judge(Reading reading) {
        MotorDeficit left = judge(Side.LEFT, reading);
        MotorDeficit right = judge(Side.RIGHT, reading);
        boolean both = left.isPresent() && right.isPresent();
        if (now.muscleGroup().isOfLeg() && both && (left.isFlagged() || right.isFlagged())) {
            reading.redFlag("BOTH_LEGS_WEAK", now.series());
        }
        return left.isNew() || right.isNew();
    }

    private MotorDeficit judge(Side side, Reading reading) {
        Integer grade = now.grade(side);
        if (grade == null) {
            return MotorDeficit.NONE;
        }
        List<Integer> grades = before.stream()
                .map(one -> one.grade(side))
                .filter(Objects::nonNull)
                .toList();
        String place = now.series() + "/" + side;
        MotorDeficit deficit = MotorDeficit.of(
                isDeficit(grade, reading),
                grades.stream().map(one -> isDeficit(one, reading)).toList(),
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

    private boolean isDeficit(int grade, Reading reading) {
        return now.muscleGroup().isOfFoot()
                ? !reading.exceeds(BigDecimal.valueOf(grade), "MRC_FOOT_DEFICIT_UP_TO")
                : isBelowLimit(grade, reading);
    }

    private static boolean isBelowLimit(int grade, Reading reading) {
        return !reading.reaches(BigDecimal.valueOf(grade), "MRC_DEFICIT_BELOW");
    }
}
