package clinic.kinezioteka.programmes.template;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.WindowDays;
import clinic.kinezioteka.programmes.protocol.Protocols;
import java.util.List;

/** Templates as they would be read. */
public final class Seeded {

    private Seeded() {}

    /** A template version of the region with three modules as seeded. */
    public static Template template(Region region) {
        Template template = new Template();
        template.code = region.condition() + "_" + region;
        template.number = 1;
        template.region = region;
        template.modules = List.of(module(region, 1), module(region, 2), module(region, 3));
        return template;
    }

    private static ModuleTemplate module(Region region, int number) {
        return new ModuleTemplate(
                number,
                "goal",
                6,
                new WindowDays(35, 49),
                List.of("CAT_COW"),
                List.of(),
                Protocols.usualControl(region, number));
    }
}
