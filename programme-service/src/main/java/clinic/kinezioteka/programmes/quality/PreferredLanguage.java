package clinic.kinezioteka.programmes.quality;

import clinic.kinezioteka.programmes.series.PlacedStep;
import java.util.Set;

/** Each visit is with somebody who is known to speak a language that is liked. */
record PreferredLanguage(int weight) implements SoftConstraint {

    @Override
    public long cost(PlacedSeries series) {
        Set<String> languages = series.request().wishes().languages();
        if (languages.isEmpty()) {
            return 0;
        }
        long missed = 0;
        for (PlacedStep one : series.anew()) {
            if (!series.request().around().speaks(one.at().practitionerId(), languages)) {
                missed++;
            }
        }
        return weight * missed;
    }
}
