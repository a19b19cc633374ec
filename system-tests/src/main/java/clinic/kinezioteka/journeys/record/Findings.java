package clinic.kinezioteka.journeys.record;

import clinic.kinezioteka.journeys.http.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What came of a case, by the names of a case file's {@code expected}; every value is one that a service answered. */
final class Findings {

    private final CaseRecord record;
    private final ObjectNode values = Json.object();

    private Findings(CaseRecord record) {
        this.record = record;
    }

    static ObjectNode of(CaseRecord record, ZoneId zone) {
        Findings findings = new Findings(record);
        findings.course(zone);
        findings.measured();
        findings.gates();
        return findings.values;
    }

    private void course(ZoneId zone) {
        long days = ChronoUnit.DAYS.between(record.firstVisit(zone), record.lastVisit(zone));
        values.put("weeks", BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_UP));
        values.put("visitsCompleted", record.completed().size());
        values.put("held", record.flags().stream().anyMatch(Findings::holds));
    }

    private void measured() {
        record.last("VAS").map(Findings::derived).ifPresent(vas -> {
            values.put("pain", pain(vas));
            values.set("change", vas.path("change"));
            values.set("painReductionPercent", vas.path("reductionPercent"));
        });
        record.first("LASEGUE")
                .map(Findings::derived)
                .ifPresent(one -> values.set("lasegueAtStart", one.path("result")));
        record.last("LASEGUE").map(Findings::derived).ifPresent(one -> values.set("lasegueAtEnd", one.path("result")));
        record.last("STRENGTH")
                .map(Findings::derived)
                .ifPresent(one -> values.set("limbSymmetryAtEndPercent", one.path("symmetryPercent")));
        record.last("NEURO").map(Findings::derived).ifPresent(one -> values.set("sensation", one.path("sensation")));
        JsonNode function = record.last("FUNCTION").orElse(record.episode().path("closing"));
        values.set("workStatus", function.path("workStatus"));
        values.set("analgesics", function.path("analgesics"));
    }

    private void gates() {
        ArrayNode gates = values.putArray("gates");
        for (JsonNode gate : record.gates()) {
            ObjectNode one = gates.addObject();
            one.set("module", gate.path("module"));
            one.set("proposal", gate.path("proposal"));
        }
    }

    private static JsonNode derived(JsonNode assessment) {
        return assessment.path("interpretation").path("derived");
    }

    private static String pain(JsonNode vas) {
        if (vas.path("eliminated").asBoolean()) {
            return "ELIMINATED";
        }
        return vas.path("acceptable").asBoolean() ? "ACCEPTABLE" : "PERSISTING";
    }

    private static boolean holds(JsonNode flag) {
        String tier = flag.path("tier").asText();
        return tier.equals("EMERGENCY") || tier.equals("URGENT");
    }
}
