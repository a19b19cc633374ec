package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.play.CaseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A patient of whom every word can be told apart: what tells who he is, and what is said of him. */
final class Canary {

    /** Name, contacts, address, identifier. */
    static final String[] IDENTITY = {
        "zzkanaregiven", "žžkanarefamily", "zzkanarefamily", "61777123", "zzkanaremail", "zzkanarestreet", "zzkanareid"
    };

    /** Every free text. */
    static final String WORDS = "zzkanarewords";

    private static final List<String> TEXTS = List.of("reason", "note");
    private static final String CODE = "[A-Z_]+";

    private Canary() {}

    static String[] everything() {
        return Stream.concat(Arrays.stream(IDENTITY), Stream.of(WORDS)).toArray(String[]::new);
    }

    /** The published case, told of him. */
    static CaseFile in(CaseFile file) {
        ObjectNode told = file.content().deepCopy();
        object(told, "patient")
                .put("givenName", "Zzkanaregiven")
                .put("familyName", "Žžkanarefamily")
                .put("phone", "+37061777123")
                .put("email", "zzkanaremail@example.org")
                .put("address", "zzkanarestreet 1")
                .put("occupation", WORDS + " at work");
        object(told, "episode").put("complaintText", WORDS + " hurts");
        object(told, "plan").put("maintenancePlan", WORDS + " swims");
        object(told, "close").put("note", WORDS + " is well");
        return new CaseFile("zzkanareid", told);
    }

    /** A body as staff that writes of him says it: his words are in every free text, a note is with every visit. */
    static ObjectNode said(ObjectNode body) {
        ObjectNode said = body.deepCopy();
        if (said.has("at") && said.has("exercises")) {
            said.put("note", "after the visit");
        }
        for (String field : TEXTS) {
            for (JsonNode parent : said.findParents(field)) {
                String text = parent.path(field).asText();
                if (!text.matches(CODE)) {
                    ((ObjectNode) parent).put(field, WORDS + " " + text);
                }
            }
        }
        return said;
    }

    private static ObjectNode object(JsonNode parent, String field) {
        return (ObjectNode) parent.path(field);
    }
}
