package clinic.kinezioteka.programmes.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.util.Locale;

/** Where the network keeps the videos that show the techniques. */
@ConfigMapping(prefix = "kinezioteka.technique-videos")
public interface TechniqueVideos {

    /** Address below which each exercise has its video, named by its code as {@code cat-cow}; ends with a slash. */
    @WithName("address")
    @WithDefault("https://videos.kinezioteka.example/techniques/")
    URI address();

    default URI of(Exercise exercise) {
        return address().resolve(exercise.code().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
