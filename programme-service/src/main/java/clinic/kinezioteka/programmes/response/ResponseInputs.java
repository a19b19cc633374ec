package clinic.kinezioteka.programmes.response;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rule looks at, stored with the check so that it can be computed again.
 *
 * @param since start of the day of the third session; null when the control came before it
 * @param controlAt when the control was completed; null until then
 * @param until end of the day of the control; null until then, and where version 1 of the rule judged last
 * @param values all of the episode by clinical time
 * @param leastFallMillimetres a smaller fall is no response
 */
record ResponseInputs(
        @Nullable Instant since,
        @Nullable Instant controlAt,
        @Nullable Instant until,
        List<PainValue> values,
        BigDecimal leastFallMillimetres) {

    ResponseInputs {
        values = List.copyOf(values);
    }

    static ResponseInputs none(BigDecimal leastFallMillimetres) {
        return new ResponseInputs(null, null, null, List.of(), leastFallMillimetres);
    }

    ResponseInputs since(Instant startOfDay) {
        return new ResponseInputs(startOfDay, controlAt, until, values, leastFallMillimetres);
    }

    ResponseInputs controlled(Instant at) {
        return new ResponseInputs(since, at, until, values, leastFallMillimetres);
    }

    /** With the values as they are known now, and the day of the control in the clinic's zone. */
    ResponseInputs with(List<PainValue> known, ZoneId zone) {
        return new ResponseInputs(since, controlAt, endOfTheControlsDay(zone), known, leastFallMillimetres);
    }

    private @Nullable Instant endOfTheControlsDay(ZoneId zone) {
        return controlAt == null
                ? null
                : LocalDate.ofInstant(controlAt, zone)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant();
    }

    /** Whether a value of this time is not from before the session, nor from after the day of the control. */
    boolean span(Instant at) {
        return since != null && !at.isBefore(since) && isInTimeForTheControl(at);
    }

    private boolean isInTimeForTheControl(Instant at) {
        return until == null ? controlAt == null || !at.isAfter(controlAt) : at.isBefore(until);
    }
}
