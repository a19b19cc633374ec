package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Patience;
import clinic.kinezioteka.journeys.http.Refused;
import clinic.kinezioteka.journeys.http.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The decision after a final visit: as proposed, once the gate has heard that the protocol is complete. */
final class GateDecision {

    private final User doctor;
    private final String programmeId;

    GateDecision(User doctor, String programmeId) {
        this.doctor = doctor;
        this.programmeId = programmeId;
    }

    /** Decides what is not decided yet; returns the decision. */
    String decide(Visit finalVisit) {
        String path = "/api/v1/programmes/%s/modules/%d/gate".formatted(programmeId, finalVisit.module());
        JsonNode gate = Patience.until(
                "the gate with a complete protocol",
                () -> doctor.get(path),
                one -> one.path("protocol").path("status").asText().equals("COMPLETE"));
        if (gate.path("decision").isTextual()) {
            return gate.path("decision").asText();
        }
        try {
            return doctor.post(path, decision(finalVisit, gate))
                    .path("decision")
                    .asText();
        } catch (Refused refused) {
            if (refused.isProblem("proposal-outdated")) {
                return decide(finalVisit);
            }
            throw refused;
        }
    }

    private static ObjectNode decision(Visit finalVisit, JsonNode gate) {
        ObjectNode body = Json.object();
        body.set("proposalId", gate.path("proposalId"));
        body.set("decision", gate.path("proposal"));
        return body.put("reason", "as proposed").put("decidedAt", finalVisit.endMoment());
    }
}
