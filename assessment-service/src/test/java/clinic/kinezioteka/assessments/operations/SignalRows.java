package clinic.kinezioteka.assessments.operations;

import static clinic.kinezioteka.assessments.recording.Uploads.WALK;
import static clinic.kinezioteka.assessments.recording.Uploads.json;
import static clinic.kinezioteka.assessments.recording.Uploads.upload;
import static clinic.kinezioteka.assessments.recording.Uploads.walk;

import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.stack.testing.Clinics;
import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;

/** Recordings and what is computed from them. */
final class SignalRows {
    private final Upstream upstream;

    SignalRows(Upstream upstream) {
        this.upstream = upstream;
    }

    List<Row> all() {
        return List.of(
                Row.of("addSignal", this::uploading)
                        .refuses(422, "recording-unfit", call -> call.sending(new byte[] {'0', '\n'}))
                        .refuses(409, "not-known-yet", call -> call.in(Clinics.KAUNAS))
                        .except(Column.REFERENCE, "its references stand within a part of the form")
                        .except(Column.FOREIGN, "refuses references of another clinic as not known yet"),
                Row.of("getSignal", this::uploaded).except(Column.REFUSED, "reads whatever is there"),
                Row.of("downloadSignal", this::uploaded).except(Column.REFUSED, "reads whatever is there"));
    }

    private Call uploading() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        return Call.plain().saying("signal", json(walk(driver))).sending(WALK).of(driver.patientId());
    }

    private Call uploaded() {
        Case driver = upstream.open("LUMBAR", "RIGHT");
        String id = upload(Tokens.doctor(), walk(driver), WALK).path("id");
        return Call.on(id).of(driver.patientId());
    }
}
