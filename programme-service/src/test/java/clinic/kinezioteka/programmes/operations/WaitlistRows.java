package clinic.kinezioteka.programmes.operations;

import static clinic.kinezioteka.programmes.Given.as;
import static clinic.kinezioteka.programmes.operations.FrontDesk.mondayIn;

import clinic.kinezioteka.programmes.offer.OfferSlots;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who waits for an earlier time, and what is offered to him. */
final class WaitlistRows {
    private static final String LIST = "/api/v1/waitlist";

    private final FrontDesk desk;
    private final OfferSlots offering;

    WaitlistRows(FrontDesk desk, OfferSlots offering) {
        this.desk = desk;
        this.offering = offering;
    }

    List<Row> all() {
        return List.of(
                Row.of("joinWaitlist", () -> desk.plain()
                                .saying("visitId", desk.booked().id())
                                .saying("practitionerIds", List.of(desk.practice.doctorId)))
                        .refuses(
                                422,
                                "resource-unfit",
                                call -> call.saying("practitionerIds", List.of(desk.practice.therapistId)))
                        .refuses(
                                422,
                                "validation",
                                call -> call.saying("to", mondayIn(-7).toString()))
                        .refuses(409, "already-waiting", Call::afterItself)
                        .refuses(409, "wrong-state", this::forWhatIsOver),
                Row.of("listWaitlist", () -> {
                            UUID entry = waiting();
                            return desk.plain().asking("id", entry).showing(entry);
                        })
                        .refuses(400, "bad-request", call -> call.asking("urgency", "NOW")),
                Row.of("getWaitlistEntry", () -> desk.on(waiting())).except(Column.REFUSED, "reads whatever is there"),
                Row.of("leaveWaitlist", () -> desk.on(waiting())).refuses(409, "wrong-state", Call::afterItself),
                Row.of("listWaitlistOffers", () -> {
                            UUID offer = offered();
                            return desk.plain().asking("id", offer).showing(offer);
                        })
                        .refuses(400, "bad-request", call -> call.asking("status", "LATE")),
                Row.of("acceptWaitlistOffer", () -> desk.on(offered())).refuses(409, "wrong-state", Call::afterItself),
                Row.of("declineWaitlistOffer", () -> desk.on(offered()))
                        .refuses(409, "wrong-state", Call::afterItself));
    }

    private Call forWhatIsOver(Call call) {
        UUID over = desk.booked().id();
        desk.act(over, "cancel", Map.of());
        return call.saying("visitId", over);
    }

    private UUID waiting() {
        return as(desk.practice.reception())
                .body(Map.of("visitId", desk.booked().id()))
                .post(LIST)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private UUID offered() {
        UUID entry = waiting();
        offering.offerIn(desk.practice.clinicId);
        return as(desk.practice.reception())
                .queryParam("entryId", entry)
                .get(LIST + "/offers")
                .jsonPath()
                .getUUID("items[0].id");
    }
}
