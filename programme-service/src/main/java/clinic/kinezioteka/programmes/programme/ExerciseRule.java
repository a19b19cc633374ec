package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.RegionRule;
import clinic.kinezioteka.programmes.episode.Screening;
import java.util.Optional;
import java.util.stream.Stream;

/** What forbids an exercise in the plan of one patient, beside the rules of his region; each rule names what it asks for. */
enum ExerciseRule {
    CERVICAL_TRACTION_AFTER_A_NEGATIVE_SCREENING("needs a negative cervical screening in this episode") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return region != Region.CERVICAL || !exercise.family().equals("TRACTION") || screening.isCervicalNegative();
        }
    },
    THORACIC_HANG_AFTER_VISCERAL_CAUSE_IS_EXCLUDED("needs a visceral cause to be excluded first") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return region != Region.THORACIC
                    || !exercise.family().equals("DECOMPRESSION")
                    || screening.visceralCauseExcluded();
        }
    };

    private final String message;

    ExerciseRule(String message) {
        this.message = message;
    }

    abstract boolean allows(Exercise exercise, Region region, Screening screening);

    String message() {
        return message;
    }

    /** What the first rule that forbids the exercise says, if any does. */
    static Optional<String> objection(Exercise exercise, Region region, Screening screening) {
        return RegionRule.forbidding(exercise, region).map(RegionRule::message).or(() -> Stream.of(values())
                .filter(rule -> !rule.allows(exercise, region, screening))
                .map(ExerciseRule::message)
                .findFirst());
    }
}
