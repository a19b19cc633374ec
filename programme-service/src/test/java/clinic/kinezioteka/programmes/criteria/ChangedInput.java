package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The inputs of a gate with one of them changed.
 *
 * @param path of what was changed, an element of a list that has a kind told by it: {@code /readings/VAS/derived/change}
 */
record ChangedInput(String path, JsonNode inputs) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What chooses the rules and what tells a measurement of one kind from another: a different question, not another answer. */
    private static final Set<String> NOT_CHANGED = Set.of("module", "last", "kind");

    /** Every input of the gate changed, one at a time: each number up and down, each word, each answer, each list. */
    static List<ChangedInput> of(JsonNode inputs) {
        List<ChangedInput> all = new ArrayList<>();
        visit(inputs, "", "", inputs, all);
        for (AssessmentKind kind : AssessmentKind.values()) {
            alsoDue(inputs, kind.name(), all);
        }
        return all;
    }

    private static void alsoDue(JsonNode whole, String kind, List<ChangedInput> all) {
        if (!whole.path("due").findValuesAsText("kind").contains(kind)) {
            JsonNode changed = whole.deepCopy();
            ((ArrayNode) changed.path("due")).addObject().put("kind", kind);
            all.add(new ChangedInput("/due/" + kind, changed));
        }
    }

    private static void visit(JsonNode whole, String path, String pointer, JsonNode node, List<ChangedInput> all) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (!NOT_CHANGED.contains(field.getKey())) {
                    visit(whole, path + "/" + field.getKey(), pointer + "/" + field.getKey(), field.getValue(), all);
                }
            });
            if (node.has("derived")) {
                with(
                        whole,
                        path + "/derived/newDeficit",
                        pointer + "/derived/newDeficit",
                        NODES.booleanNode(true),
                        all);
            }
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                JsonNode element = node.get(index);
                String named = path + "/" + element.path("kind").asText(Integer.toString(index));
                without(whole, named, pointer, index, all);
                visit(whole, named, pointer + "/" + index, element, all);
            }
            if (pointer.equals("/openFlagIds")) {
                with(whole, path, pointer, NODES.arrayNode().add(new UUID(1, 1).toString()), all);
            }
        } else {
            others(node).forEach(other -> with(whole, path, pointer, other, all));
        }
    }

    private static List<JsonNode> others(JsonNode value) {
        if (value.isBoolean()) {
            return List.of(NODES.booleanNode(!value.asBoolean()));
        }
        if (value.isNumber()) {
            return List.of(NODES.numberNode(value.asInt() + 1000), NODES.numberNode(value.asInt() / 4));
        }
        return switch (value.asText()) {
            case "LEFT", "RIGHT", "BILATERAL", "UNKNOWN" ->
                List.of(NODES.textNode("LEFT"), NODES.textNode("BILATERAL"));
            case "IMPROVED", "UNCHANGED" -> List.of(NODES.textNode("WORSENED"), NODES.textNode("NOT_EVALUABLE"));
            default -> List.of(NODES.textNode("ANOTHER"));
        };
    }

    private static void with(JsonNode whole, String path, String pointer, JsonNode value, List<ChangedInput> all) {
        JsonNode changed = whole.deepCopy();
        int end = pointer.lastIndexOf('/');
        JsonNode parent = changed.at(pointer.substring(0, end));
        String name = pointer.substring(end + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        all.add(new ChangedInput(path, changed));
    }

    private static void without(JsonNode whole, String path, String pointer, int index, List<ChangedInput> all) {
        JsonNode changed = whole.deepCopy();
        ((ArrayNode) changed.at(pointer)).remove(index);
        all.add(new ChangedInput(path, changed));
    }

    /** The criteria that may look at this input; a gate has at most one of them. */
    Set<Criterion.Code> lookedAtBy() {
        String[] parts = path.substring(1).split("/", -1);
        return switch (parts[0]) {
            case "openFlagIds" -> Set.of(Criterion.Code.NO_OPEN_RED_FLAG);
            case "plannedSessions", "attendedSessions" -> Set.of(Criterion.Code.SESSIONS_ATTENDED);
            case "side" -> Set.of(Criterion.Code.LASEGUE_NOT_LOWER);
            case "keyPatterns", "repetitions" ->
                Set.of(Criterion.Code.KEY_PATTERNS_REPEATED, Criterion.Code.AUTOMATED_OR_MAINTENANCE_PLAN);
            case "maintenancePlan" -> Set.of(Criterion.Code.AUTOMATED_OR_MAINTENANCE_PLAN);
            case "thresholds" -> comparesWith(parts[1]);
            case "due", "waived" -> looksAt(parts[1]);
            case "readings" -> path.endsWith("/newDeficit") ? Set.of(Criterion.Code.NO_NEW_DEFICIT) : looksAt(parts[1]);
            default -> Set.of();
        };
    }

    private static Set<Criterion.Code> comparesWith(String threshold) {
        return switch (threshold) {
            case "attendedPercent" -> Set.of(Criterion.Code.SESSIONS_ATTENDED);
            case "lasegueLossDegrees" -> Set.of(Criterion.Code.LASEGUE_NOT_LOWER);
            case "repetitionsPerKeyPattern" -> Set.of(Criterion.Code.KEY_PATTERNS_REPEATED);
            case "dischargeRepetitions" -> Set.of(Criterion.Code.AUTOMATED_OR_MAINTENANCE_PLAN);
            case "symmetryPercent", "symmetryGainPoints", "dischargeSymmetryPercent" ->
                Set.of(Criterion.Code.LIMB_SYMMETRY);
            case "gaitLossMetresPerSecond" -> Set.of(Criterion.Code.GAIT_SPEED_NOT_LOWER);
            default -> Set.of();
        };
    }

    private static Set<Criterion.Code> looksAt(String kind) {
        return switch (kind) {
            case "VAS" ->
                Set.of(Criterion.Code.PAIN_IMPROVED_OR_ACCEPTABLE, Criterion.Code.PAIN_ELIMINATED_OR_ACCEPTABLE);
            case "LASEGUE" -> Set.of(Criterion.Code.LASEGUE_NOT_LOWER);
            case "NEURO" -> Set.of(Criterion.Code.NO_NEW_DEFICIT);
            case "STRENGTH" -> Set.of(Criterion.Code.LIMB_SYMMETRY);
            case "GAIT" -> Set.of(Criterion.Code.GAIT_SPEED_NOT_LOWER);
            case "EMG" -> Set.of(Criterion.Code.EMG_REPORTED);
            case "SELF_CONTROL" -> Set.of(Criterion.Code.SELF_CONTROL_COMPLETE);
            default -> Set.of();
        };
    }

    @Override
    public String toString() {
        return path;
    }
}
