package clinic.kinezioteka.patients.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a letter that could not be written is tried again. */
@ConfigMapping(prefix = "kinezioteka.letters")
interface LetterTimes {
    /** How often the service looks for letters that are missing. */
    @WithDefault("5m")
    String tryAgainEvery();

    /** How many are written in a clinic at one look. */
    @WithDefault("50")
    int atOnce();
}
