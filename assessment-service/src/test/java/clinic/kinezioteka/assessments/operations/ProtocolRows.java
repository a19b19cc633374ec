package clinic.kinezioteka.assessments.operations;

import static clinic.kinezioteka.assessments.Api.as;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.UUID;

/** What is due at a visit. */
final class ProtocolRows {
    private final Upstream upstream;

    ProtocolRows(Upstream upstream) {
        this.upstream = upstream;
    }

    List<Row> all() {
        return List.of(
                Row.of("listProtocols", () -> {
                            UUID visit = visit();
                            return Call.plain().asking("visitId", visit).showing(protocolOf(visit));
                        })
                        .refuses(400, "bad-request", call -> call.asking("status", "FORGOTTEN")),
                Row.of("getProtocol", this::protocol).except(Column.REFUSED, "reads whatever is there"),
                Row.of("waiveAssessment", () -> protocol().saying("kind", "VAS").saying("reason", "came too late"))
                        .refuses(422, "not-due", call -> call.saying("kind", "SELF_CONTROL"))
                        .refuses(409, "wrong-state", Call::afterItself));
    }

    private Call protocol() {
        return Call.on(protocolOf(visit()));
    }

    private UUID visit() {
        return upstream.visit(upstream.open("LUMBAR", "RIGHT"), "visit.booked", booked -> {});
    }

    private static UUID protocolOf(UUID visit) {
        return UUID.fromString(as(Tokens.doctor())
                .get("/api/v1/protocols?visitId=" + visit)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }
}
