package clinic.kinezioteka.programmes.response;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rule looks at, stored with the check so that it can be computed again.
 *
 * @param since start of the day of the third session; null when the control came before it
 * @param controlAt when the control was completed; null until then
 * @param values all of the episode by clinical time
 * @param leastFallMillimetres a smaller fall is no response
 */
record ResponseInputs(
        @Nullable Instant since, @Nullable Instant controlAt, List<PainValue> values, BigDecimal leastFallMillimetres) {

    ResponseInputs {
        values = List.copyOf(values);
    }
}
