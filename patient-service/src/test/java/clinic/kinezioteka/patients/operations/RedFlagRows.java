package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.patient;

import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signs that need a doctor now. */
final class RedFlagRows {
    static final List<Row> ALL = List.of(
            Row.of("raiseRedFlag", () -> EpisodeRows.opened().saying("code", "FEVER"))
                    .refuses(422, "validation", call -> call.saying("code", "HICCUPS")),
            Row.of("listRedFlags", () -> {
                        UUID patient = patient();
                        return Call.plain().asking("patientId", patient).showing(flag(episode(patient), "FEVER"));
                    })
                    .refuses(400, "bad-request", call -> call.asking("tier", "FUNNY")),
            Row.of("getRedFlag", RedFlagRows::raised).except(Column.REFUSED, "reads whatever is there"),
            Row.of("acknowledgeRedFlag", RedFlagRows::raised).refuses(409, "wrong-state", RedFlagRows::cleared));

    private RedFlagRows() {}

    private static Call raised() {
        return Call.on(flag(episode(patient()), "FOOT_DROP"));
    }

    private static Call cleared(Call call) {
        String episode =
                as(Tokens.doctor()).get("/api/v1/red-flags/" + call.id()).path("episodeId");
        as(Tokens.doctor())
                .body(Map.of("flagIds", List.of(call.id()), "reason", "examined"))
                .post("/api/v1/episodes/" + episode + "/clear-hold")
                .then()
                .statusCode(200);
        return call;
    }
}
