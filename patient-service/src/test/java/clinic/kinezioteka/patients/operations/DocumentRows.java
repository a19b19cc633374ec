package clinic.kinezioteka.patients.operations;

import static clinic.kinezioteka.patients.Api.as;
import static clinic.kinezioteka.patients.Api.episode;
import static clinic.kinezioteka.patients.Api.id;
import static clinic.kinezioteka.patients.Api.patient;
import static java.nio.charset.StandardCharsets.US_ASCII;

import clinic.kinezioteka.stack.testing.Tokens;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.UUID;

/** Pictures and letters of an episode. */
final class DocumentRows {
    private static final byte[] PDF = "%PDF-1.7\nnothing\n%%EOF\n".getBytes(US_ASCII);

    static final List<Row> ALL = List.of(
            Row.of(
                            "addDocument",
                            () -> EpisodeRows.opened().saying("kind", "MRI").sending(PDF))
                    .refuses(422, "validation", call -> call.saying("kind", "PHOTO"))
                    .refuses(415, "unsupported-media-type", call -> call.sending(new byte[] {1, 2, 3})),
            Row.of("listDocuments", () -> {
                        Call call = EpisodeRows.opened();
                        return call.showing(added(call.id()));
                    })
                    .except(Column.REFUSED, "reads whatever is there"),
            Row.of("getDocument", DocumentRows::document).except(Column.REFUSED, "reads whatever is there"),
            Row.of("downloadDocument", DocumentRows::document).except(Column.REFUSED, "reads whatever is there"));

    private DocumentRows() {}

    private static Call document() {
        UUID patient = patient();
        UUID episode = episode(patient);
        return Call.on(episode, added(episode)).of(patient);
    }

    private static UUID added(UUID episode) {
        return id(as(Tokens.doctor())
                .contentType("multipart/form-data")
                .multiPart("file", "letter.pdf", PDF, "application/pdf")
                .multiPart("kind", "LETTER")
                .post("/api/v1/episodes/" + episode + "/documents"));
    }
}
