package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.flag;
import static clinic.kinezioteka.patients.Api.lumbar;
import static clinic.kinezioteka.patients.Api.patient;
import static clinic.kinezioteka.patients.referral.Referring.accepted;
import static clinic.kinezioteka.patients.referral.Referring.sent;

import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.UUID;

/** The course of a complaint. */
final class EpisodeRows {
    static final List<Row> ALL = List.of(
            Row.of("openEpisode", () -> PatientRows.oneself().saying(lumbar()))
                    .refuses(422, "region-does-not-fit", call -> call.saying("region", "UPPER")),
            Row.of("listEpisodes", () -> {
                        UUID patient = patient();
                        return Call.plain()
                                .asking("patientId", patient)
                                .of(patient)
                                .showing(episode(patient));
                    })
                    .refuses(400, "bad-request", call -> call.asking("status", "ASLEEP")),
            Row.of("getEpisode", EpisodeRows::opened).except(Column.REFUSED, "reads whatever is there"),
            Row.of("changeEpisode", () -> opened().saying("side", "LEFT"))
                    .refuses(422, "fixed-at-opening", call -> call.saying("condition", "SCIATICA")),
            Row.of("openProposedEpisode", EpisodeRows::proposed)
                    .refuses(422, "region-does-not-fit", call -> call.saying("region", "UPPER"))
                    .refuses(409, "wrong-state", Call::afterItself),
            Row.of("closeEpisode", () -> opened().saying("reason", "GOALS_MET"))
                    .refuses(422, "validation", call -> call.saying("closedOn", "2999-01-01"))
                    .refuses(409, "wrong-state", Call::afterItself),
            Row.of("clearHold", EpisodeRows::held)
                    .refuses(422, "validation", call -> call.saying("reason", ""))
                    .refuses(409, "wrong-state", Call::afterItself),
            Row.of("listEpisodeChanges", EpisodeRows::opened).except(Column.REFUSED, "reads whatever is there"),
            Row.of("listScreenings", EpisodeRows::opened).except(Column.REFUSED, "reads whatever is there"));

    private EpisodeRows() {}

    /** On an open episode, by its patient too. */
    static Call opened() {
        UUID patient = patient();
        return Call.on(episode(patient)).of(patient);
    }

    private static Call proposed() {
        return Call.on(accepted(sent()).episode()).saying(lumbar());
    }

    private static Call held() {
        Call held = opened();
        return held.saying("flagIds", List.of(flag(held.id(), "FOOT_DROP"))).saying("reason", "examined");
    }
}
