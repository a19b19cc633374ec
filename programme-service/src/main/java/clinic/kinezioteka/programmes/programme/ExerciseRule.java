package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.Screening;
import java.util.List;
import java.util.Optional;

/** What forbids an exercise in a plan; each rule names what it asks for. */
enum ExerciseRule {
    FITS_THE_REGION("does not fit the region of the episode") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return exercise.fits(region);
        }
    },
    NO_HANG_ON_THE_NECK("is a hang, which no cervical plan may have") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return region != Region.CERVICAL || !exercise.family().equals(HANG);
        }
    },
    NO_ROLLER_ON_THE_FRONT_OF_THE_NECK("is a roller, which no cervical plan may have") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return region != Region.CERVICAL || !exercise.family().equals(ROLLER);
        }
    },
    CERVICAL_TRACTION_AFTER_A_NEGATIVE_SCREENING("needs a negative cervical screening in this episode") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return region != Region.CERVICAL || !exercise.family().equals(TRACTION) || screening.isCervicalNegative();
        }
    },
    THORACIC_HANG_AFTER_VISCERAL_CAUSE_IS_EXCLUDED("needs a visceral cause to be excluded first") {
        @Override
        boolean allows(Exercise exercise, Region region, Screening screening) {
            return region != Region.THORACIC || !exercise.family().equals(HANG) || screening.visceralCauseExcluded();
        }
    };

    private static final String HANG = "DECOMPRESSION";
    private static final String ROLLER = "MYOFASCIAL_RELEASE";
    private static final String TRACTION = "TRACTION";

    private final String message;

    ExerciseRule(String message) {
        this.message = message;
    }

    abstract boolean allows(Exercise exercise, Region region, Screening screening);

    String message() {
        return message;
    }

    /** The first rule that forbids the exercise, if any does. */
    static Optional<ExerciseRule> forbidding(Exercise exercise, Region region, Screening screening) {
        return List.of(values()).stream()
                .filter(rule -> !rule.allows(exercise, region, screening))
                .findFirst();
    }
}
