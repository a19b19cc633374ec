package clinic.kinezioteka.programmes.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

/** What forbids an exercise in any plan of a region, whatever the patient. */
public enum RegionRule {
    FITS_THE_REGION("does not fit the region") {
        @Override
        boolean allows(Exercise exercise, Region region) {
            return exercise.fits(region);
        }
    },
    NO_HANG_ON_THE_NECK("is a hang, which no cervical plan may have") {
        @Override
        boolean allows(Exercise exercise, Region region) {
            return region != Region.CERVICAL || !exercise.family().equals("DECOMPRESSION");
        }
    },
    NO_ROLLER_ON_THE_FRONT_OF_THE_NECK("is a roller, which no cervical plan may have") {
        @Override
        boolean allows(Exercise exercise, Region region) {
            return region != Region.CERVICAL || !exercise.family().equals("MYOFASCIAL_RELEASE");
        }
    };

    private final String message;

    RegionRule(String message) {
        this.message = message;
    }

    abstract boolean allows(Exercise exercise, Region region);

    public String message() {
        return message;
    }

    /** The first rule that forbids the exercise, if any does. */
    public static Optional<RegionRule> forbidding(Exercise exercise, Region region) {
        return Stream.of(values())
                .filter(rule -> !rule.allows(exercise, region))
                .findFirst();
    }
}
