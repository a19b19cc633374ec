package clinic.kinezioteka.patients.patient;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/**
 * How much it weighs that two patients have something in common, and from which sum on they are likely the same
 * person. With the weights given, the same name and birth date suffice, as do the same name and telephone number; twins
 * at one telephone number are asked about.
 */
@ConfigMapping(prefix = "kinezioteka.likeness")
interface Likeness {
    /** The sum from which on two patients are likely the same; sums go up to 130 and are shown as at most 100. */
    @WithDefault("70")
    int threshold();

    /** The weight of each feature. */
    Map<Feature, Integer> weights();
}
