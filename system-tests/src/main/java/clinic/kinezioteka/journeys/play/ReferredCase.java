package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A case whose patient comes by a partner: sent, taken by reception, and opened by a doctor on its first day. */
public final class ReferredCase {

    private static final String REFERRALS = "/api/v1/referrals";
    private static final String CLINIC = "01900000-0000-7000-8000-000000000001";

    private final Product product;
    private final User partner;
    private final CaseFile file;
    private final Enrolment enrolment;
    private final LocalDate firstVisit;

    public ReferredCase(Product product, User partner, CaseFile file, LocalDate today) {
        this.product = product;
        this.partner = partner;
        this.file = file;
        enrolment = new Enrolment(product, file);
        firstVisit = Course.endingBefore(today, file.lastWeek()).firstVisit();
    }

    /** The referral as the partner sends it, with the patient's consent to let him follow. */
    public JsonNode send() {
        ObjectNode body = Json.object()
                .put("clinicId", CLINIC)
                .put("externalReference", file.name())
                .put("complaint", file.episode().path("complaintText").asText("as the doctor will see"))
                .put("urgency", "ROUTINE");
        body.set("patient", enrolment.identity(firstVisit));
        body.set("consent", Json.object().put("decision", "GRANTED").put("validFrom", firstVisit.toString()));
        return partner.post(REFERRALS, body);
    }

    /** The referral, accepted by reception so, its episode opened by the doctor. */
    public JsonNode takeUp(JsonNode referral, ObjectNode acceptance) {
        JsonNode accepted =
                product.reception().post(REFERRALS + "/" + referral.path("id").asText() + "/accept", acceptance);
        product.doctor()
                .post(
                        "/api/v1/episodes/" + accepted.path("episodeId").asText() + "/open",
                        enrolment.complaint(firstVisit));
        return accepted;
    }
}
