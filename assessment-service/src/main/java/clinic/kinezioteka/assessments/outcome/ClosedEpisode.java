package clinic.kinezioteka.assessments.outcome;

import clinic.kinezioteka.assessments.interpretation.Reading;
import clinic.kinezioteka.assessments.kind.Earlier;
import clinic.kinezioteka.assessments.kind.Function;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.assessments.kind.RecordedBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All that the outcome of an episode rests on.
 *
 * @param closedOn in the clinic's zone
 * @param analgesics as the doctor told them with the close; null where he did not
 * @param treated whether it had at least one completed session
 * @param completer whether the final visit of the last planned module was completed
 * @param measured what is valid, earliest first
 */
record ClosedEpisode(
        LocalDate closedOn,
        ZoneId zone,
        Function.@Nullable Analgesics analgesics,
        boolean treated,
        boolean completer,
        List<Measured> measured) {

    /** Those of a kind that staff recorded, where they have what is asked for. */
    <M extends Measurement> List<Measured> byStaff(Class<M> kind, Predicate<M> having) {
        return measured.stream()
                .filter(one -> one.value().recordedBy() == RecordedBy.STAFF)
                .filter(one -> one.value()
                        .as(kind)
                        .filter(value -> having.test(value.measurement()))
                        .isPresent())
                .toList();
    }

    /** Whether so few days lie between the measurement and the close, whichever came first, that it tells of the close. */
    boolean isNearClose(Earlier<?> value, Reading reading) {
        long days = Math.abs(ChronoUnit.DAYS.between(LocalDate.ofInstant(value.performedAt(), zone), closedOn));
        return !reading.exceeds(BigDecimal.valueOf(days), "OUTCOME_PAIN_WITHIN");
    }
}
