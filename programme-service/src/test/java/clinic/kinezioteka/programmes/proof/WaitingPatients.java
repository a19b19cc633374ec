package clinic.kinezioteka.programmes.proof;

import static clinic.kinezioteka.programmes.Given.as;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.programmes.offer.OfferSlots;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.statistics.Statistics;

/** Who waits for a time, is offered one, and takes it or does not. */
record WaitingPatients(Practice practice, Verdicts verdicts) {

    void join(UUID visitId, boolean urgent) {
        Map<String, Object> body =
                Map.of("visitId", visitId, "from", "2027-03-22", "urgency", urgent ? "URGENT" : "ROUTINE");
        verdicts.command("join", () -> as(practice.reception()).body(body).post("/api/v1/waitlist"));
    }

    void areOffered() {
        verdicts.byItself(() -> Arc.container().instance(OfferSlots.class).get().offerIn(practice.clinicId));
        Statistics.label("offer").collect(open().isEmpty() ? "nothing" : "something");
    }

    /** Accepts or declines an offer that is open, or one that is not there. */
    void answer(int which, String how) {
        List<UUID> offers = open();
        UUID offer = offers.isEmpty() ? Given.id() : offers.get(which % offers.size());
        verdicts.command(how, () -> as(practice.reception()).post("/api/v1/waitlist/offers/" + offer + "/" + how));
    }

    private List<UUID> open() {
        Response offers = as(practice.reception()).queryParam("status", "OPEN").get("/api/v1/waitlist/offers");
        return offers.jsonPath().getList("items.id", UUID.class);
    }
}
