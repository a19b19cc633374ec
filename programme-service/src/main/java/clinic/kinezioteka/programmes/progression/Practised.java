package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Dose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an exercise in one session that planned it.
 *
 * @param done null where it was left out
 * @param quality 0–3, null where it was not rated
 * @param painDuring 0–10, null where it was not rated
 */
record Practised(UUID visitId, @Nullable Dose done, @Nullable Integer quality, @Nullable Integer painDuring) {

    boolean isLeftOut() {
        return done == null;
    }

    boolean isRated() {
        return quality != null && painDuring != null;
    }

    boolean hurtMoreThan(int pain) {
        return painDuring != null && painDuring > pain;
    }

    boolean wasWorseThan(int least) {
        return quality != null && quality < least;
    }
}
