package clinic.kinezioteka.assessments.recording.rest;

import clinic.kinezioteka.assessments.recording.Recording;
import clinic.kinezioteka.assessments.recording.RecordingContents;
import clinic.kinezioteka.assessments.recording.Recordings;
import clinic.kinezioteka.defaults.failure.Conflict;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Recordings as files. It names no media type that it produces, so that each answer has that of its file. */
@Path("/api/v1/signals/{id}/content")
@Tag(name = "Signals")
@Idempotent
class SignalContentResource {

    private static final Logger LOG = Logger.getLogger(SignalContentResource.class);

    private final Recordings recordings;
    private final RecordingContents contents;

    SignalContentResource(Recordings recordings, RecordingContents contents) {
        this.recordings = recordings;
        this.contents = contents;
    }

    @GET
    @RolesAllowed({"doctor", "therapist"})
    @Operation(
            operationId = "downloadSignal",
            summary = "Download a recording",
            description =
                    """
                    The file byte for byte as it was uploaded, to be saved (`Content-Disposition: attachment`), with its
                    SHA-256 in `Repr-Digest`. It is compared before the first byte is sent: one that was damaged where it is
                    kept answers 409 `recording-damaged`. One of an erased patient is gone (404).""")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "application/edf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description = "The kept bytes are no longer those that were uploaded.",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response download(@PathParam("id") UUID id) {
        Recording recording = recordings.get(id);
        if (!contents.areWhole(recording)) {
            LOG.errorf("recording %s is not what was uploaded", recording.id());
            throw new Conflict("recording-damaged", "The kept bytes are not those that were uploaded.");
        }
        StreamingOutput content = to -> contents.write(recording, to);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(recording.sha256()));
        return Response.ok(content, recording.format().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, recording.sizeBytes())
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"recording-%s.%s\""
                                .formatted(recording.id(), recording.format().suffix()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
