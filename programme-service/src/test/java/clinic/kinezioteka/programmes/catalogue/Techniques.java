package clinic.kinezioteka.programmes.catalogue;

import java.util.List;

/** Exercises and templates as the catalogue would read them. */
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

    /** A template version of the region with three modules as seeded. */
    public static Template template(Region region) {
        Template template = new Template();
        template.code = region.condition() + "_" + region;
        template.number = 1;
        template.region = region;
        template.modules = List.of(module(1), module(2), module(3));
        return template;
    }

    private static ModuleTemplate module(int number) {
        return new ModuleTemplate(number, "goal", 6, new WindowDays(35, 49), List.of("CAT_COW"), List.of());
    }
}
