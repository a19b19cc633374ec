package clinic.kinezioteka.programmes.catalogue;

import java.util.List;

/** Exercises as the catalogue would read them. */
public final class Techniques {

    private Techniques() {}

    /** An exercise of that family which fits these regions. */
    public static Exercise of(String family, Region... regions) {
        Exercise exercise = new Exercise();
        exercise.code = family;
        exercise.family = family;
        exercise.regions = List.of(regions);
        return exercise;
    }
}
