package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.KnownEpisodes;
import clinic.kinezioteka.programmes.template.Seeded;
import clinic.kinezioteka.programmes.template.Template;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Programmes as they are drafted. */
final class Plans {

    private Plans() {}

    /** A draft of three modules of twelve sessions each. */
    static Programme programme() {
        Template template = Seeded.template(Region.LUMBAR);
        Programme programme = new Programme(new UUID(9, 9), KnownEpisodes.open(Region.LUMBAR), template, Instant.EPOCH);
        template.modules()
                .forEach(module -> programme.add(
                        new UUID(9, module.number()),
                        module.number(),
                        new ModulePlan(
                                module.windowDays(),
                                module.sessionsPerHalf(),
                                List.of(new PlannedExercise("CAT_COW", null, null, null))),
                        module.controlIn(Region.LUMBAR)));
        return programme;
    }
}
