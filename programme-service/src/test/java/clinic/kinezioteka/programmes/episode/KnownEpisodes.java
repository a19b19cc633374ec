package clinic.kinezioteka.programmes.episode;

import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.episode.Episode.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Episodes as they are known after they were announced. */
public final class KnownEpisodes {

    private KnownEpisodes() {}

    /** An open one of that region. */
    public static Episode open(Region region) {
        Episode episode = new Episode(new UUID(1, 1), new UUID(1, 2));
        episode.follow(
                new Announcement(
                        episode.id(),
                        new UUID(2, 2),
                        Status.OPEN,
                        region,
                        Side.RIGHT,
                        LocalDate.parse("2026-05-01"),
                        List.of(),
                        List.of(),
                        new Screening(true, true, true),
                        null,
                        null,
                        List.of(),
                        null,
                        null),
                0,
                Instant.EPOCH);
        return episode;
    }
}
