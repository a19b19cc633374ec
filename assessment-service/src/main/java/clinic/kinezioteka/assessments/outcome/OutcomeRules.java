package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.EpisodePain;
import clinic.kinezioteka.assessments.kind.Vas;
import clinic.kinezioteka.assessments.reference.Standards;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What came of a closed episode, by its measurements, its visits and what was told with the close. */
final class OutcomeRules {

    /** Counted up when a rule of this file, or of the secondary outcomes, says something else than before. */
    static final int VERSION = 2;

    private OutcomeRules() {}

    static Judgement judge(ClosedEpisode episode, Standards standards) {
        Reading reading = new Reading(standards);
        List<Earlier<Vas>> values = episode.measured().stream()
                .flatMap(one -> one.value().as(Vas.class).stream())
                .toList();
        Optional<EpisodePain> atClose = EpisodePain.of(values, one -> episode.isNearClose(one, reading), reading);
        SecondaryRules secondary = new SecondaryRules(episode, reading);
        return new Judgement(
                episode.treated(),
                episode.completer(),
                atClose.isPresent(),
                EpisodePain.of(values, reading)
                        .filter(one -> beganLow(one, reading))
                        .isPresent(),
                atClose.filter(EpisodePain::eliminated).isPresent(),
                atClose.filter(EpisodePain::acceptable).isPresent(),
                atClose.filter(one -> one.change() == Change.IMPROVED).isPresent(),
                secondary.betterFunction(),
                secondary.fasterGait(),
                secondary.soundConduction(),
                secondary.selfControl(),
                secondary.freeOfAnalgesics());
    }

    private static boolean beganLow(EpisodePain pain, Reading reading) {
        return !reading.reaches(BigDecimal.valueOf(pain.beganAtMillimetres()), "VAS_CHANGE");
    }
}
