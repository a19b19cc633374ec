package clinic.kinezioteka.patients.opening.rest;

import clinic.kinezioteka.patients.episode.rest.EpisodeView;
import clinic.kinezioteka.patients.opening.Screened;
import clinic.kinezioteka.patients.redflag.rest.RedFlagViews;
import clinic.kinezioteka.patients.vocabulary.Language;
import jakarta.enterprise.context.ApplicationScoped;

/** Episodes as they are answered to the command that screened the patient. */
@ApplicationScoped
class EpisodeViews {
    private final RedFlagViews flags;

    EpisodeViews(RedFlagViews flags) {
        this.flags = flags;
    }

    EpisodeView of(Screened screened, Language language) {
        return new EpisodeView(
                screened.episode(),
                screened.raised().stream().map(flag -> flags.of(flag, language)).toList(),
                screened.warnings());
    }
}
