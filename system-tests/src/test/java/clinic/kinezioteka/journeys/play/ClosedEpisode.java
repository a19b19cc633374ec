package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** An episode that was closed so long ago that its first follow-up is due. */
public record ClosedEpisode(Product product, String patientId, String episodeId) {

    private static final int DAYS_OF_TREATMENT = 60;
    private static final int DAYS_SINCE = 85;

    /** Registers the patient of a case, opens his episode and closes it. */
    public static ClosedEpisode of(Product product, CaseFile file, LocalDate today) {
        LocalDate closedOn = today.minusDays(DAYS_SINCE);
        LocalDate startedOn = closedOn.minusDays(DAYS_OF_TREATMENT);
        Enrolment enrolment = new Enrolment(product, file);
        JsonNode patient = enrolment.register(startedOn);
        String episode = enrolment.open(patient, startedOn).path("id").asText();
        product.doctor()
                .post(
                        "/api/v1/episodes/" + episode + "/close",
                        Json.object().put("reason", "STOPPED_BY_PATIENT").put("closedOn", closedOn.toString()));
        return new ClosedEpisode(product, patient.path("id").asText(), episode);
    }
}
