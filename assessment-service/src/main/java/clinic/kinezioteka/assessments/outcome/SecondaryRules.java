package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.kind.Emg;
import clinic.kinezioteka.assessments.kind.Function;
import clinic.kinezioteka.assessments.kind.Function.Analgesics;
import clinic.kinezioteka.assessments.kind.Gait;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.SelfControl;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What treatment should do besides ending pain, each null where it cannot be told. The last value near the close is held against the
 * earliest that staff recorded; both have the number that is compared, and a value is never its own baseline.
 */
record SecondaryRules(ClosedEpisode episode, Reading reading) {

    @Nullable
    Boolean betterFunction() {
        List<Measured> values = episode.byStaff(Function.class, one -> one.odiPercent() != null);
        return told(values)
                .map(last -> reading.reaches(odi(values.get(0)).subtract(odi(last)), "ODI_CHANGE"))
                .orElse(null);
    }

    @Nullable
    Boolean fasterGait() {
        List<Measured> values = episode.byStaff(Gait.class, any -> true);
        return told(values)
                .map(last -> reading.reaches(speed(last).subtract(speed(values.get(0))), "GAIT_SPEED_CHANGE"))
                .orElse(null);
    }

    /** Only where something was flagged at the baseline and looked at again; else it is sound only by not being asked. */
    @Nullable
    Boolean soundConduction() {
        List<Measured> values =
                episode.byStaff(Emg.class, one -> !one.conduction().isEmpty());
        return told(values)
                .map(last -> NerveExamination.of(last).isSoundAfter(NerveExamination.of(values.get(0))))
                .orElse(null);
    }

    @Nullable
    Boolean selfControl() {
        return near(episode.byStaff(SelfControl.class, any -> true).stream())
                .map(last -> as(last, SelfControl.class).skills().stream().allMatch(SelfControl.Skill::done))
                .orElse(null);
    }

    /** Only of who took any at the baseline; what the doctor told with the close goes before what was measured. */
    @Nullable
    Boolean freeOfAnalgesics() {
        List<Measured> values = episode.byStaff(Function.class, one -> one.analgesics() != null);
        if (values.isEmpty() || analgesics(values.get(0)) == Analgesics.NONE) {
            return null;
        }
        Analgesics now = episode.analgesics() != null
                ? episode.analgesics()
                : told(values).map(SecondaryRules::analgesics).orElse(null);
        return now == null ? null : now == Analgesics.NONE;
    }

    /** The last one near the close, where it is not the baseline itself. */
    private Optional<Measured> told(List<Measured> values) {
        return near(values.stream().skip(1));
    }

    /** The last one near the close; a close that is dated back leaves later ones that are not. */
    private Optional<Measured> near(Stream<Measured> values) {
        return values.filter(one -> episode.isNearClose(one.value(), reading)).reduce((before, after) -> after);
    }

    private static BigDecimal odi(Measured one) {
        return Objects.requireNonNull(as(one, Function.class).odiPercent());
    }

    private static BigDecimal speed(Measured one) {
        return as(one, Gait.class).speedMetresPerSecond();
    }

    private static Analgesics analgesics(Measured one) {
        return Objects.requireNonNull(as(one, Function.class).analgesics());
    }

    private static <M extends Measurement> M as(Measured one, Class<M> kind) {
        return kind.cast(one.value().measurement());
    }
}
