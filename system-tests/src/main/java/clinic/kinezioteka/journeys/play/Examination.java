package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a doctor measures at a visit, and what he waives because nobody published it. */
final class Examination {

    private static final List<String> NOT_SENT = List.of("visit", "assumed", "assumedFields", "allDone");

    private final User doctor;
    private final JsonNode episode;

    Examination(User doctor, JsonNode episode) {
        this.doctor = doctor;
        this.episode = episode;
    }

    /** Records what the visit does not have yet. */
    void record(Visit visit, List<JsonNode> measurements) {
        Map<String, Long> recorded = doctor.all("/api/v1/assessments?visitId=" + visit.id()).stream()
                .collect(Collectors.groupingBy(one -> one.path("kind").asText(), HashMap::new, Collectors.counting()));
        int minute = 1;
        for (JsonNode measurement : measurements) {
            boolean there = recorded.merge(measurement.path("kind").asText(), -1L, Long::sum) >= 0;
            if (!there) {
                ObjectNode body = body(visit, measurement);
                body.put("performedAt", visit.moment(minute));
                doctor.post("/api/v1/assessments", body);
            }
            minute++;
        }
    }

    /** Waives what the protocol of the visit still misses. */
    void waiveTheRest(Visit visit) {
        JsonNode protocol = Patience.until(
                        "the protocol of " + visit.kind(),
                        () -> doctor.all("/api/v1/protocols?visitId=" + visit.id()),
                        protocols -> !protocols.isEmpty())
                .get(0);
        for (JsonNode missing : Json.list(protocol.path("missing"))) {
            ObjectNode body = missing.deepCopy();
            body.retain("kind", "test");
            body.put("reason", "not published");
            doctor.post("/api/v1/protocols/" + protocol.path("id").asText() + "/waive", body);
        }
    }

    private ObjectNode body(Visit visit, JsonNode measurement) {
        ObjectNode body = measurement.deepCopy();
        body.remove(NOT_SENT);
        body.set("patientId", episode.path("patientId"));
        body.set("episodeId", episode.path("id"));
        body.put("visitId", visit.id());
        if (measurement.path("allDone").asBoolean()) {
            body.set("skills", everySkillDone());
        }
        return body;
    }

    private ArrayNode everySkillDone() {
        ArrayNode skills = Json.array();
        Json.list(doctor.get("/api/v1/vocabularies/self-control-skills").path("items"))
                .forEach(skill -> skills.addObject()
                        .put("code", skill.path("code").asText())
                        .put("done", true));
        return skills;
    }
}
