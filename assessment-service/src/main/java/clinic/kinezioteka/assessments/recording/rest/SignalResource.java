package clinic.kinezioteka.assessments.recording.rest;

import clinic.kinezioteka.assessments.recording.KeepRecording;
import clinic.kinezioteka.assessments.recording.Recording;
import clinic.kinezioteka.assessments.recording.Recordings;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/signals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signals", description = "Recordings of muscles and walks, and what is computed from them.")
@Idempotent
class SignalResource {

    private final KeepRecording keeping;
    private final Recordings recordings;
    private final SignalForm form;

    SignalResource(KeepRecording keeping, Recordings recordings, SignalForm form) {
        this.keeping = keeping;
        this.recordings = recordings;
        this.form = form;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"doctor", "therapist"})
    @Operation(
            operationId = "addSignal",
            summary = "Upload a recording and compute an assessment from it",
            description =
                    """
                    The body at most 32 MiB (413). The recording is kept byte for byte, and an assessment is recorded
                    from it in the same step, under the rules of `recordAssessment`.

                    EMG: EDF or EDF+ without interruptions, or a CSV in UTF-8 whose first line holds the labels of the
                    channels and each other line a sample of each in µV, with commas between and decimal points. From
                    1000 to 8192 samples a second, at least one second. Each channel that is named goes through a
                    band-pass of 20–450 Hz; then RMS, envelope, share of a maximal voluntary contraction, median
                    frequency and its slope are computed.

                    GAIT: a CSV that begins with the line
                    `side,heelStrikeMilliseconds,toeOffMilliseconds,stepLengthMetres`, then a line for each contact in
                    the order of the heel strikes, LEFT and RIGHT in turn, at least four; only the first may lack its
                    step length.

                    A file that ends too early, contradicts itself, lacks a channel or is something else, such as an
                    archive, answers 422 `recording-unfit`; nothing is unpacked.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"signal", "file"},
                                            properties = {
                                                @SchemaProperty(name = "signal", implementation = SignalRequest.class),
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = "The recording.")
                                            }),
                            encoding = @Encoding(name = "signal", contentType = MediaType.APPLICATION_JSON)))
    @APIResponseSchema(
            value = SignalView.class,
            responseCode = "201",
            responseDescription = "Kept, and the assessment recorded; Location says where the recording is.")
    public RestResponse<SignalView> add(
            @RestForm("signal") @Nullable String signal, @RestForm("file") @Nullable FileUpload file) {
        Recording recording = keeping.keep(form.read(signal, file));
        return Created.at("/api/v1/signals/" + recording.id(), new SignalView(recording));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"doctor", "therapist"})
    @Operation(
            operationId = "getSignal",
            summary = "Read what was computed from a recording",
            description = "A recording without its bytes. One of an erased patient is gone (404).")
    public SignalView read(@PathParam("id") UUID id) {
        return new SignalView(recordings.get(id));
    }
}
