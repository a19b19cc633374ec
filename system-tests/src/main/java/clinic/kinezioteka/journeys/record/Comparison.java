package clinic.kinezioteka.journeys.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Holds what came of a case against what its file expects. */
final class Comparison {

    /** The published weeks are rounded, hence three days to either side. */
    private static final BigDecimal WEEKS_TOLERANCE =
            new BigDecimal(3).divide(new BigDecimal(7), MathContext.DECIMAL32).add(new BigDecimal("0.05"));

    private Comparison() {}

    /** Each difference as one phrase; none where all is as expected. */
    static List<String> differences(JsonNode expected, JsonNode found) {
        List<String> differences = new ArrayList<>();
        for (var field : expected.properties()) {
            JsonNode value = found.path(field.getKey());
            if (!agrees(field.getKey(), field.getValue(), value)) {
                differences.add("%s is %s, expected %s".formatted(field.getKey(), value, field.getValue()));
            }
        }
        return differences;
    }

    private static boolean agrees(String name, JsonNode expected, JsonNode found) {
        if (!expected.isNumber()) {
            return expected.equals(found);
        }
        BigDecimal difference =
                expected.decimalValue().subtract(found.decimalValue()).abs();
        return found.isNumber()
                && (name.equals("weeks") ? difference.compareTo(WEEKS_TOLERANCE) <= 0 : difference.signum() == 0);
    }
}
