package clinic.kinezioteka.journeys.record;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.play.CaseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One case in the table of results. */
public record CaseRow(String title, List<List<String>> cells, List<String> differences) {

    static final List<String> HEADINGS = List.of(
            "case",
            "weeks",
            "pain mm",
            "Lasègue",
            "visits",
            "repetitions",
            "gates: proposed / decided",
            "outcome",
            "waived");

    /** The row of a played case. */
    public static CaseRow of(CaseFile file, CaseRecord record, ZoneId zone) {
        ObjectNode found = Findings.of(record, zone);
        return new CaseRow(
                file.title(),
                List.of(
                        List.of(file.title()),
                        List.of(found.path("weeks").asText()),
                        List.of(fromTo(record.first("VAS"), record.last("VAS"), "millimetres")),
                        List.of(lasegue(found)),
                        List.of(found.path("visitsCompleted").asText()),
                        repetitions(record.ledger()),
                        gates(record.gates()),
                        List.of(
                                found.path("pain").asText(),
                                found.path("change").asText()),
                        List.of(waived(record.protocols()) + " assessments")),
                Comparison.differences(file.expected(), found));
    }

    private static String fromTo(Optional<JsonNode> first, Optional<JsonNode> last, String field) {
        return text(first.map(one -> one.path(field))) + " → " + text(last.map(one -> one.path(field)));
    }

    private static String text(Optional<JsonNode> value) {
        return value.map(JsonNode::asText).orElse("–");
    }

    private static String lasegue(JsonNode found) {
        return found.has("lasegueAtStart")
                ? found.path("lasegueAtStart").asText() + " → "
                        + found.path("lasegueAtEnd").asText()
                : "waived";
    }

    private static List<String> repetitions(JsonNode ledger) {
        return Json.list(ledger.path("patterns")).stream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.path("movementPattern").asText(),
                                one.path("total").asText(),
                                one.path("stage").asText()))
                .toList();
    }

    private static List<String> gates(List<JsonNode> gates) {
        return gates.stream()
                .map(gate -> "%s: %s / %s"
                        .formatted(
                                gate.path("module").asText(),
                                gate.path("proposal").asText(),
                                gate.path("decision").asText()))
                .toList();
    }

    private static String waived(List<JsonNode> protocols) {
        return protocols.stream()
                .map(protocol -> protocol.path("waived").size())
                .collect(Collectors.summingInt(Integer::intValue))
                .toString();
    }
}
