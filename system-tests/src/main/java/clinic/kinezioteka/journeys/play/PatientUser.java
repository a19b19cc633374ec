package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Ties Keycloak's user {@code patient} to a patient, so that the demo has somebody who sees own data. */
public final class PatientUser {

    private static final String USERS = "/admin/realms/kinezioteka/users";

    private PatientUser() {}

    /** By the administrator of Keycloak; nothing is changed when they are tied already. */
    public static void tie(User keycloak, String patientId) {
        JsonNode user = keycloak.get(USERS + "?exact=true&username=patient").path(0);
        if (!user.path("attributes").path("patient_id").path(0).asText().equals(patientId)) {
            ObjectNode changed = user.deepCopy();
            changed.withObject("/attributes").putArray("patient_id").add(patientId);
            keycloak.put(USERS + "/" + user.path("id").asText(), null, changed);
        }
    }
}
