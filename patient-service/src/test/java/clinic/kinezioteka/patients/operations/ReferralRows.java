package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.referral.Referring.accepted;
import static clinic.kinezioteka.patients.referral.Referring.lumbar;
import static clinic.kinezioteka.patients.referral.Referring.partner;
import static clinic.kinezioteka.patients.referral.Referring.sent;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.patients.referral.Referring.Accepted;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom partners send, and what they may follow. */
final class ReferralRows {
    static final List<Row> ALL = List.of(
            Row.of("sendReferral", () -> Call.plain().saying(lumbar()))
                    .refuses(422, "region-does-not-fit", call -> call.saying("region", "UPPER"))
                    .refuses(409, "duplicate-referral", Call::afterItself)
                    .except(Column.ANOTHER, "sends in the caller's own name"),
            Row.of("listReferrals", () -> {
                        UUID referral = sent();
                        return Call.plain().asking("id", referral).showing(referral);
                    })
                    .refuses(400, "bad-request", call -> call.asking("urgency", "NOW")),
            Row.of("getReferral", () -> Call.on(sent())).except(Column.REFUSED, "reads whatever is there"),
            Row.of("acceptReferral", () -> Call.on(sent()).saying("patientId", patient()))
                    .refuses(409, "wrong-state", Call::afterItself),
            Row.of("declineReferral", () -> Call.on(sent()).saying("reason", "NO_CAPACITY"))
                    .refuses(422, "validation", call -> call.saying("reason", "OTHER"))
                    .refuses(409, "wrong-state", Call::afterItself),
            Row.of("withdrawReferral", () -> Call.on(sent())).refuses(409, "wrong-state", Call::afterItself),
            Row.of("getReferralProgress", () -> Call.on(accepted(sent()).referral()))
                    .except(Column.REFUSED, "reads whatever is there"),
            Row.of("getReferralLetter", () -> Call.on(closed()))
                    .refuses(
                            409, "wrong-state", call -> Call.on(accepted(sent()).referral())));

    private ReferralRows() {}

    private static UUID closed() {
        Accepted accepted = accepted(sent());
        as(Tokens.doctor())
                .body(Map.of("reason", "PARTIAL"))
                .post("/api/v1/episodes/" + accepted.episode() + "/close")
                .then()
                .statusCode(200);
        String letter = "/api/v1/referrals/" + accepted.referral() + "/letter";
        await().until(() -> as(partner()).get(letter).statusCode() == 200);
        return accepted.referral();
    }
}
