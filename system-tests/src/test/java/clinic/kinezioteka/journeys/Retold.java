package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.play.CaseFile;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A published case told of somebody else, so that journeys which share a clinic share no patient. */
final class Retold {

    private Retold() {}

    static CaseFile of(CaseFile file, String name, String givenName, String familyName) {
        ObjectNode told = file.content().deepCopy();
        told.withObject("/patient").put("givenName", givenName).put("familyName", familyName);
        return new CaseFile(name, told);
    }
}
