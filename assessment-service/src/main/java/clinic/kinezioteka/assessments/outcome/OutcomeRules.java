package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.interpretation.Change;
import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.kind.EpisodePain;
import clinic.kinezioteka.assessments.kind.Vas;
import clinic.kinezioteka.assessments.reference.Standards;
import java.math.BigDecimal;
import java.util.Optional;

/** What came of a closed episode, by its measurements, its visits and what was told with the close. */
final class OutcomeRules {

    /** Counted up when a rule of this file, or of the secondary outcomes, says something else than before. */
    static final int VERSION = 1;

    private OutcomeRules() {}

    static Judgement judge(ClosedEpisode episode, Standards standards) {
        Reading reading = new Reading(standards);
        Optional<EpisodePain> pain = EpisodePain.of(
                episode.measured().stream()
                        .flatMap(one -> one.value().as(Vas.class).stream())
                        .toList(),
                reading);
        boolean near = episode.byStaff(Vas.class, vas -> vas.situation() == Vas.Situation.WORST_24H).stream()
                .anyMatch(one -> isNear(episode.daysFromClose(one.value()), reading));
        SecondaryRules secondary = new SecondaryRules(episode, reading);
        return new Judgement(
                episode.treated(),
                episode.completer(),
                near,
                pain.filter(one -> beganLow(one, reading)).isPresent(),
                near && pain.filter(EpisodePain::eliminated).isPresent(),
                near && pain.filter(EpisodePain::acceptable).isPresent(),
                near && pain.filter(one -> one.change() == Change.IMPROVED).isPresent(),
                secondary.betterFunction(),
                secondary.fasterGait(),
                secondary.soundConduction(),
                secondary.selfControl(),
                secondary.freeOfAnalgesics());
    }

    static boolean isNear(long days, Reading reading) {
        return !reading.exceeds(BigDecimal.valueOf(days), "OUTCOME_PAIN_WITHIN");
    }

    private static boolean beganLow(EpisodePain pain, Reading reading) {
        return !reading.reaches(BigDecimal.valueOf(pain.beganAtMillimetres()), "VAS_CHANGE");
    }
}
